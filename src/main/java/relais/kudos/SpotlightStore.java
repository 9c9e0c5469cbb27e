package relais.kudos;

import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Spotlights, and what the people in them said. */
public interface SpotlightStore {

    /** Held until the transaction ends: who plans is alone at the desk. */
    @SqlQuery("SELECT id FROM spotlight_desk WHERE id = 1 FOR UPDATE")
    int hold();

    @SqlQuery("kudos/spotlights_busiest.sql")
    int busiest(LocalDate from, LocalDate until);

    @SqlQuery("SELECT id FROM spotlight WHERE once_key = :onceKey")
    Optional<Long> idByKey(String onceKey);

    @SqlUpdate(
            """
            INSERT INTO spotlight (text_en, text_fr, about_path, about_title, starts_on, ends_on, asked_by, asked_at, once_key)
            VALUES (:textEn, :textFr, :aboutPath, :aboutTitle, :startsOn, :endsOn, :askedBy, :at, :onceKey)
            """)
    @GetGeneratedKeys
    long insert(
            String textEn,
            String textFr,
            String aboutPath,
            String aboutTitle,
            LocalDate startsOn,
            LocalDate endsOn,
            long askedBy,
            Instant at,
            String onceKey);

    @SqlBatch(
            "INSERT INTO spotlight_person (spotlight_id, person_id) VALUES (:spotlightId,"
                    + " :personId)")
    void ask(long spotlightId, Collection<Long> personId);

    /** False when they answered before, or the desk took it down. */
    @SqlUpdate(
            """
            UPDATE spotlight_person sp
              JOIN spotlight s ON s.id = sp.spotlight_id
               SET sp.agreed_at = :at
             WHERE sp.spotlight_id = :spotlightId
               AND sp.person_id = :personId
               AND sp.agreed_at IS NULL
               AND sp.refused_at IS NULL
               AND s.ended_at IS NULL
            """)
    boolean agree(long spotlightId, long personId, Instant at);

    /** Also after having agreed. */
    @SqlUpdate(
            """
            UPDATE spotlight_person
               SET refused_at = :at
             WHERE spotlight_id = :spotlightId
               AND person_id = :personId
               AND refused_at IS NULL
            """)
    boolean refuse(long spotlightId, long personId, Instant at);

    @SqlQuery(
            """
            SELECT COUNT(*) = 0
              FROM spotlight_person
             WHERE spotlight_id = :spotlightId
               AND (agreed_at IS NULL OR refused_at IS NOT NULL)
            """)
    boolean isAgreed(long spotlightId);

    @SqlUpdate("UPDATE spotlight SET ended_at = :at WHERE id = :spotlightId AND ended_at IS NULL")
    boolean end(long spotlightId, Instant at);

    @SqlQuery("kudos/spotlight_asked.sql")
    Optional<Asked> asked(long spotlightId, long personId);

    @SqlQuery("kudos/spotlights_shown.sql")
    List<Lit> shown(LocalDate today, String language);

    /** Those whose people all work where the lead's role reaches. */
    @SqlQuery("kudos/spotlights_planned.sql")
    List<Planned> planned(LocalDate today, String language, String reach);

    @SqlQuery("kudos/suggestions.sql")
    List<Suggestion> suggestions(long leadId, String reach);
}

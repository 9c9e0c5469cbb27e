package relais.timeline;

import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindList.EmptyHandling;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import relais.people.PersonCard;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose posts stand as a leader's. */
public interface VoiceStore {

    /** Somebody who was named, and what they said to it. */
    record Named(
            @Nested PersonCard person,
            String unitPath,
            Optional<String> namedBy,
            Optional<Instant> agreedAt,
            Optional<Instant> declinedAt) {

        public boolean isWaiting() {
            return agreedAt.isEmpty() && declinedAt.isEmpty();
        }
    }

    @SqlQuery(
            """
            SELECT p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country, u.path AS unit_path,
                   CONCAT(n.given_name, ' ', n.family_name) AS named_by, v.agreed_at, v.declined_at
              FROM timeline_voice v
              JOIN person p      ON p.id = v.person_id AND p.deactivated_at IS NULL
              JOIN unit u        ON u.id = p.unit_id
              LEFT JOIN person n ON n.id = v.named_by AND n.deactivated_at IS NULL
             ORDER BY p.family_name, p.given_name, p.id
            """)
    List<Named> all();

    @SqlQuery(
            """
            SELECT p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country, u.path AS unit_path,
                   CONCAT(n.given_name, ' ', n.family_name) AS named_by, v.agreed_at, v.declined_at
              FROM timeline_voice v
              JOIN person p      ON p.id = v.person_id AND p.deactivated_at IS NULL
              JOIN unit u        ON u.id = p.unit_id
              LEFT JOIN person n ON n.id = v.named_by AND n.deactivated_at IS NULL
             WHERE v.person_id = :personId
            """)
    Optional<Named> one(long personId);

    /** Leaders by the mark of the directory whom nobody named yet. */
    @SqlQuery(
            """
            SELECT p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country
              FROM person p
              JOIN unit u ON u.id = p.unit_id
             WHERE p.leader
               AND p.deactivated_at IS NULL
               AND NOT EXISTS (SELECT 1 FROM timeline_voice v WHERE v.person_id = p.id)
             ORDER BY p.family_name, p.given_name, p.id
             LIMIT :atMost
            """)
    List<PersonCard> leaders(int atMost);

    /** Those of them whom a role of the reader's reaches, as a lead or an editor. */
    @SqlQuery("timeline/within_reach.sql")
    Set<Long> withinReach(
            long readerId,
            @BindList(value = "ids", onEmpty = EmptyHandling.NULL_STRING) Collection<Long> ids);

    /** False when they were named before. */
    @SqlUpdate(
            """
            INSERT INTO timeline_voice (person_id, named_by, named_at)
            VALUES (:personId, :namedBy, :at)
                ON DUPLICATE KEY UPDATE person_id = person_id
            """)
    boolean name(long personId, long namedBy, Instant at);

    @SqlUpdate(
            """
            UPDATE timeline_voice
               SET agreed_at = IF(:agreed, :at, NULL), declined_at = IF(:agreed, NULL, :at)
             WHERE person_id = :personId
            """)
    boolean answer(long personId, boolean agreed, Instant at);

    /** Whoever declined stays, so that nobody asks again. */
    @SqlUpdate("DELETE FROM timeline_voice WHERE person_id = :personId AND declined_at IS NULL")
    boolean unname(long personId);

    @SqlUpdate("DELETE FROM timeline_voice WHERE person_id = :personId")
    void forget(long personId);
}

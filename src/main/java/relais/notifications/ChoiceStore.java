package relais.notifications;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What people chose about being told. Who never chose has no rows. */
public interface ChoiceStore {

    /** How somebody wants the weekly letter. */
    record Letter(Optional<Integer> weekday, boolean off) {}

    @SqlQuery("SELECT channel, sort FROM notification_silence WHERE person_id = :personId")
    List<NewsChoices.Silence> silences(long personId);

    @SqlUpdate("DELETE FROM notification_silence WHERE person_id = :personId")
    void forgetSilences(long personId);

    @SqlBatch(
            """
            INSERT INTO notification_silence (person_id, channel, sort)
            VALUES (:personId, :channel, :sort)
                ON DUPLICATE KEY UPDATE sort = VALUES(sort)
            """)
    void silence(long personId, @BindMethods Collection<NewsChoices.Silence> silences);

    @SqlQuery(
            """
            SELECT weekday, off_since IS NOT NULL AS off
              FROM digest_choice
             WHERE person_id = :personId
            """)
    Optional<Letter> letter(long personId);

    @SqlUpdate(
            """
            INSERT INTO digest_choice (person_id, weekday, off_since)
            VALUES (:personId, :weekday, :offSince)
                ON DUPLICATE KEY UPDATE weekday = VALUES(weekday), off_since = VALUES(off_since)
            """)
    void choose(long personId, Optional<Integer> weekday, Optional<Instant> offSince);
}

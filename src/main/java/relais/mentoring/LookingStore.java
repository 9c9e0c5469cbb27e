package relais.mentoring;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Ambassadors who look for a sponsor. */
public interface LookingStore {

    /** Only who is in the programme and has no sponsor; once more changes the words. */
    @SqlUpdate("mentoring/look.sql")
    void look(long personId, Instant at, String wish);

    @SqlUpdate("DELETE FROM sponsor_looking WHERE person_id = :personId")
    void stop(long personId);

    @SqlQuery("SELECT since, wish FROM sponsor_looking WHERE person_id = :personId")
    Optional<Looking> looking(long personId);

    /** Those first who share most with the champion. */
    @SqlQuery("mentoring/seekers.sql")
    List<Seeker> seekersFor(@BindMethods("champion") Reader champion, Instant noSince, int atMost);

    @SqlUpdate("UPDATE champion SET takes = :takes WHERE person_id = :championId")
    void take(long championId, boolean takes);
}

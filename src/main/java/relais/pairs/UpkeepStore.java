package relais.pairs;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;

/** What pairs wrote, table by table. */
public interface UpkeepStore {

    /** Sealed words, and whose they are. */
    record Sealed(long protegeId, long sponsorId, byte[] sealed) {}

    @SqlUpdate("pairs/forget.sql")
    void forget(@Define String table, Instant endedSince);

    @SqlUpdate("DELETE FROM pair_writing WHERE author_id = :authorId")
    void eraseWritings(long authorId);

    @SqlUpdate("DELETE FROM pair_step WHERE protege_id = :personId OR sponsor_id = :personId")
    void eraseSteps(long personId);

    @SqlUpdate("DELETE FROM pair_meeting WHERE protege_id = :personId OR sponsor_id = :personId")
    void eraseMeetings(long personId);

    @SqlQuery(
            """
            SELECT protege_id, sponsor_id, <column> AS sealed
              FROM <table>
             WHERE LEFT(<column>, 4) \\<> :keyNumber
             LIMIT :atMost
            """)
    List<Sealed> sealedOtherwise(
            @Define String table, @Define String column, byte[] keyNumber, int atMost);

    /** Nothing is ever sealed alike: the words themselves say which row they are in. */
    @SqlUpdate(
            """
            UPDATE <table>
               SET <column> = :anew
             WHERE protege_id = :protegeId
               AND sponsor_id = :sponsorId
               AND <column> = :sealed
            """)
    void replace(@Define String table, @Define String column, @BindMethods Sealed row, byte[] anew);
}

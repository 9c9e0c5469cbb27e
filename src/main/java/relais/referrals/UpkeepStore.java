package relais.referrals;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What ends by itself, and what is kept sealed. */
public interface UpkeepStore {

    /** How many. */
    @SqlUpdate("referrals/lapse.sql")
    int lapse(Instant now, LocalDate today);

    @SqlUpdate("referrals/forget_steps.sql")
    int forgetSteps(LocalDate day);

    @SqlUpdate("referrals/forget.sql")
    int forget(LocalDate day);

    // Of a referrer who leaves without a trace

    /** What its candidate has not answered ends with them. */
    @SqlUpdate(
            """
            UPDATE referral
               SET status = 'WITHDRAWN', candidate = NULL, changed_at = :at, version = version + 1
             WHERE referrer_id = :personId
               AND status = 'WAITING'
            """)
    void eraseWaiting(long personId, Instant at);

    @SqlUpdate(
            """
            UPDATE referral
               SET referrer_id = NULL, introduction = NULL
             WHERE referrer_id = :personId
            """)
    void eraseReferrer(long personId);

    // Keys

    @SqlQuery("SELECT sealed FROM referral_key WHERE id = 1")
    Optional<byte[]> key();

    /** Nothing when there is one. */
    @SqlUpdate(
            """
            INSERT INTO referral_key (id, sealed)
            VALUES (1, :sealed)
                ON DUPLICATE KEY UPDATE id = id
            """)
    void keepKey(byte[] sealed);

    /** Sealed words, and the word of the place that they were sealed for. */
    record Sealed(String place, byte[] sealed) {}

    @SqlQuery(
            """
            SELECT <placeColumn> AS place, <column> AS sealed
              FROM <table>
             WHERE LEFT(<column>, 4) != :keyNumber
             LIMIT :atMost
            """)
    List<Sealed> sealedOtherwise(
            @Define String table,
            @Define String column,
            @Define String placeColumn,
            byte[] keyNumber,
            int atMost);

    /** Nothing is ever sealed alike: the words themselves say which row they are in. */
    @SqlUpdate(
            """
            UPDATE <table>
               SET <column> = :anew
             WHERE <placeColumn> = :place
               AND <column> = :sealed
            """)
    void replace(
            @Define String table,
            @Define String column,
            @Define String placeColumn,
            @BindMethods Sealed row,
            byte[] anew);
}

package relais.badges;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who put whose name forward, and what came of it. */
public interface NominationStore {

    /** A nomination that counts. */
    record Vote(long id, long nominatorId) {}

    /** How an award of somebody's stands, or came to its end. */
    record Earlier(
            boolean standing,
            boolean hidden,
            Optional<Award.End> endedAs,
            Optional<Instant> endedAt) {

        /** Not while it stands, and not to those who did not want it. */
        boolean allowsAnother() {
            return !standing && endedAs.filter(Award.End.DECLINED::equals).isEmpty();
        }
    }

    /**
     * Both are held until the transaction ends: who nominates whom is decided one after the other.
     * The lower number first, so that nobody waits in a circle.
     */
    @SqlUpdate(
            """
            INSERT INTO badge_nomination_person (person_id)
            VALUES (:lower), (:higher)
                ON DUPLICATE KEY UPDATE person_id = badge_nomination_person.person_id
            """)
    void hold(long lower, long higher);

    /** The latest award of this badge, whatever became of it. */
    @SqlQuery(
            """
            SELECT standing = 1 AND (valid_until IS NULL OR valid_until > :now) AS standing,
                   hidden_at IS NOT NULL AS hidden, ended_as, ended_at
              FROM badge_award
             WHERE badge_id = :badgeId
               AND person_id = :personId
             ORDER BY id DESC
             LIMIT 1
            """)
    Optional<Earlier> latestAward(long badgeId, long personId, Instant now);

    /** Those that were taken back do not count. */
    @SqlQuery(
            """
            SELECT COUNT(*)
              FROM badge_nomination
             WHERE nominator_id = :nominatorId
               AND made_at >= :since
               AND taken_back_at IS NULL
            """)
    int madeSince(long nominatorId, Instant since);

    /** False when it was made this year already. One that was taken back is made anew. */
    @SqlUpdate(
            """
            INSERT INTO badge_nomination (badge_id, nominee_id, nominator_id, year, reason, made_at)
            VALUES (:badgeId, :nomineeId, :nominatorId, :year, :reason, :at)
                ON DUPLICATE KEY UPDATE reason        = IF(taken_back_at IS NULL, reason, VALUES(reason)),
                                        made_at       = IF(taken_back_at IS NULL, made_at, VALUES(made_at)),
                                        taken_back_at = NULL
            """)
    boolean insert(
            long badgeId, long nomineeId, long nominatorId, int year, String reason, Instant at);

    @SqlQuery("badges/votes.sql")
    List<Vote> votes(long badgeId, long nomineeId, Instant since);

    @SqlUpdate("UPDATE badge_nomination SET award_id = :awardId WHERE id IN (<ids>)")
    void settle(long awardId, @BindList Collection<Long> ids);

    /** False when it is not theirs, was taken back before, or has helped to give an award. */
    @SqlUpdate(
            """
            UPDATE badge_nomination
               SET taken_back_at = :at
             WHERE id = :nominationId
               AND nominator_id = :nominatorId
               AND taken_back_at IS NULL
               AND award_id IS NULL
            """)
    boolean takeBack(long nominationId, long nominatorId, Instant at);

    /** What somebody put forward, with the nominee. Newest first. */
    @SqlQuery("badges/nominations_by.sql")
    List<Nomination> by(long nominatorId, String language);

    /** What an award was given for, with those who said it. Oldest first. */
    @SqlQuery("badges/nominations_of.sql")
    List<Nomination> of(long awardId, String language);
}

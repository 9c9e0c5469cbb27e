package relais.mentoring;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sponsorships seen as trees, and the counts that are kept of them. */
public interface TreeStore {

    /** Those with protégés; founding champions without any are not counted. */
    @SqlQuery(
            """
            SELECT COUNT(*)                                   AS roots,
                   COALESCE(SUM(below), 0) + COUNT(*)         AS people,
                   COALESCE(MAX(generations) + 1, 0)          AS generations
              FROM mentoring_branch
             WHERE root
            """)
    Forest forest();

    @SqlUpdate("DELETE FROM mentoring_branch WHERE person_id = :personId")
    void forget(long personId);

    @SqlUpdate("mentoring/recount.sql")
    void recount(long personId);

    /**
     * By the labels of those at the top, which they have or had: people are locked already, by
     * whoever needs them. In the order of their numbers.
     */
    @SqlQuery(
            """
            SELECT person_id
              FROM champion
             WHERE person_id IN (<roots>)
             ORDER BY person_id
               FOR UPDATE
            """)
    List<Long> lockTrees(@BindList Collection<Long> roots);

    /** False when the sponsor's tree has another root by now. */
    @SqlUpdate("mentoring/insert_below.sql")
    boolean insertBelow(long sponsorId, long root, long protegeId, Instant since);

    /** What comes below everyone above when somebody does, with all of theirs. */
    record Gain(int below, int champions, int generations) {

        static final Gain NONE = new Gain(0, 0, 0);

        /** With the one who brings them. */
        Gain with(boolean champion) {
            return new Gain(below + 1, champions + (champion ? 1 : 0), generations);
        }
    }

    @SqlQuery(
            """
            SELECT below, champions, generations
              FROM mentoring_branch
             WHERE person_id = :personId
            """)
    Optional<Gain> gain(long personId);

    /**
     * How many of those above had protégés before.
     *
     * @param lineage from the sponsor up to the root, as the database writes it
     */
    @SqlUpdate(
            """
            UPDATE mentoring_branch
               SET proteges    = proteges + (person_id = :sponsorId),
                   below       = below + :gain.below,
                   champions   = champions + :gain.champions,
                   generations = GREATEST(generations, :gain.generations + FIND_IN_SET(person_id, :lineage))
             WHERE person_id IN (<above>)
            """)
    int add(
            @BindMethods("gain") Gain gain,
            long sponsorId,
            String lineage,
            @BindList Collection<Long> above);

    /** The first protégé of a sponsor. */
    @SqlUpdate(
            """
            INSERT INTO mentoring_branch (person_id, root, proteges, below, champions, generations)
            VALUES (:sponsorId, :root, 1, :gain.below, :gain.champions, :gain.generations + 1)
                ON DUPLICATE KEY UPDATE person_id = person_id
            """)
    void begin(long sponsorId, boolean root, @BindMethods("gain") Gain gain);

    @SqlUpdate("UPDATE mentoring_branch SET root = FALSE WHERE person_id = :personId AND root")
    void noRoot(long personId);

    // Labels, as they are counted by those above

    @SqlUpdate(
            """
            UPDATE champion
               SET counted = :champion
             WHERE person_id = :personId
               AND counted \\<> :champion
            """)
    void countLabel(long personId, boolean champion);

    /** False when it is counted as it should be already. */
    @SqlUpdate(
            """
            UPDATE champion c
              LEFT JOIN membership m ON m.person_id = c.person_id
               SET c.counted = (m.person_id IS NOT NULL AND c.valid_until >= :today)
             WHERE c.person_id = :personId
            """)
    boolean countLabel(long personId, LocalDate today);

    @SqlUpdate(
            """
            UPDATE champion c
              LEFT JOIN membership m ON m.person_id = c.person_id
               SET c.counted = (m.person_id IS NOT NULL AND c.valid_until >= :today)
            """)
    void countLabels(LocalDate today);

    @SqlQuery(
            """
            SELECT c.person_id
              FROM champion c
              JOIN membership m ON m.person_id = c.person_id
             WHERE c.counted \\<> (c.valid_until >= :today)
            """)
    List<Long> labelsToCount(LocalDate today);

    // Audit

    @SqlQuery("SELECT person_id FROM champion WHERE counted")
    Set<Long> countedLabels();

    @SqlQuery(
            """
            SELECT COUNT(*)
              FROM champion c
              JOIN sponsorship s ON s.protege_id = c.person_id
             WHERE c.counted \\<> (c.valid_until >= :today)
               AND c.valid_until \\<> :today - INTERVAL 1 DAY
            """)
    long labelDifferences(LocalDate today);

    /** A sponsorship. */
    record Pair(long protegeId, long sponsorId) {}

    /** What is kept of somebody with protégés. */
    record Kept(
            long personId, boolean root, int proteges, int below, int champions, int generations) {}

    @SqlQuery("SELECT protege_id, sponsor_id FROM sponsorship")
    List<Pair> pairs();

    @SqlQuery(
            "SELECT person_id, root, proteges, below, champions, generations FROM mentoring_branch")
    List<Kept> kept();

    /** Where no other number is said, a champion has so many places. */
    @SqlQuery("mentoring/over_places.sql")
    long overPlaces(int places);

    // All at once

    /** What nodes keep of the tree holds no more. Other changes say so by triggers. */
    @SqlUpdate(
            """
            INSERT INTO tree_version (slot, version)
            VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
                ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version))
            """)
    void changed();

    @SqlUpdate("DELETE FROM mentoring_branch")
    void forgetAll();

    @SqlUpdate(
            """
            CREATE OR REPLACE TEMPORARY TABLE tree_depth (
              person_id BIGINT UNSIGNED   NOT NULL PRIMARY KEY,
              depth     SMALLINT UNSIGNED NOT NULL,
              KEY tree_depth_depth (depth)
            )
            """)
    void makeDepths();

    @SqlUpdate("mentoring/depths.sql")
    void measureDepths();

    @SqlQuery("SELECT COALESCE(MAX(depth), 0) FROM tree_depth")
    int deepest();

    @SqlUpdate("mentoring/rebuild_level.sql")
    void recountLevel(int depth);
}

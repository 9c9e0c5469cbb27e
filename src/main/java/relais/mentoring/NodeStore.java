package relais.mentoring;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the champions' tree for somebody who looks at it. */
public interface NodeStore {

    /** The number of no sponsor. */
    List<Long> NOBODY = List.of(0L);

    @SqlQuery(
            """
            SELECT :personId                                                            AS id,
                   (SELECT sponsor_id FROM sponsorship WHERE protege_id = :personId)    AS sponsor_id,
                   (SELECT COALESCE(SUM(version), 0) FROM tree_version)                 AS version
            """)
    Glance glance(long personId);

    /** In no order. */
    default List<NodeRow> nodes(Collection<Long> ids, LocalDate today) {
        return nodes(ids, NOBODY, 0, today);
    }

    /**
     * In no order: these people, and so many protégés of each of the sponsors. Nobody further down,
     * as a recursion costs more than all that it is about.
     */
    @SqlQuery("mentoring/nodes.sql")
    List<NodeRow> nodes(
            @BindList Collection<Long> ids,
            @BindList Collection<Long> sponsors,
            int atMost,
            LocalDate today);

    /** From the top down to whoever has this address, in the tree or not, shown or not. */
    @SqlQuery("mentoring/way.sql")
    List<Long> way(String address);

    /** Whoever has this address, in the tree or not, shown or not. */
    @SqlQuery(
            """
            SELECT id FROM person WHERE handle = :address AND deactivated_at IS NULL
             UNION ALL
            SELECT person_id FROM membership WHERE tree_key = :address
            """)
    Optional<Long> at(String address);

    /** The first protégés of each, and of those below. */
    @SqlQuery("mentoring/edges.sql")
    List<TreeEdge> edges(@BindList Collection<Long> ids, int atMost);

    /** All protégés who came after one who is or was one. */
    @SqlQuery("mentoring/further.sql")
    List<TreeEdge> further(long sponsorId, long afterId);

    /** Each word is the beginning of one in the name, with a % behind. */
    @SqlQuery("mentoring/found.sql")
    List<Long> found(String first, String second, String third, int atMost);

    /** Somebody in a picture, and the sponsor they stand behind. */
    record Spoke(long id, long sponsorId) {}

    @SqlQuery("mentoring/spokes.sql")
    List<Spoke> spokes(@BindList Collection<Long> ids, int levels, int least);

    @SqlQuery("SELECT below FROM mentoring_branch WHERE person_id = :personId")
    Optional<Integer> below(long personId);

    /**
     * Somebody at the top of a tree.
     *
     * @param roots of all trees
     * @param people in all trees
     * @param generations below the tops
     */
    record Top(long id, int roots, int people, int generations) {}

    @SqlQuery("mentoring/tops.sql")
    List<Top> tops(int atMost);

    /** Founding champions who have no protégés yet. */
    @SqlQuery(
            """
            SELECT c.person_id
              FROM champion c
              JOIN membership m            ON m.person_id = c.person_id
              LEFT JOIN mentoring_branch b ON b.person_id = c.person_id
             WHERE c.founding
               AND b.person_id IS NULL
             ORDER BY c.person_id
             LIMIT :atMost
            """)
    List<Long> foundersAlone(int atMost);
}

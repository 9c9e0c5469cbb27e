package relais.spread;

import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Figures of the tree: counts them, keeps them, and reads what is kept. */
public interface FigureStore {

    @SqlQuery("spread/reproduction.sql")
    List<Reproduction> reproduction(Instant now);

    /** Empty while nobody has come to the label by way of a sponsor. */
    @SqlQuery("spread/days_to_champion.sql")
    Optional<TreeFigures.Way> daysToChampion();

    @SqlQuery("spread/capacity.sql")
    TreeFigures.Capacity capacity(LocalDate today, int places);

    @SqlQuery("spread/quiet.sql")
    TreeFigures.Quiet quiet(Instant since);

    // What is kept

    /** All but what is told by generation. */
    record Kept(
            Instant countedAt,
            @Nested("way") TreeFigures.Way way,
            @Nested TreeFigures.Capacity capacity,
            @Nested TreeFigures.Quiet quiet) {}

    @SqlQuery(
            """
            SELECT counted_at, way_people, way_days, champions, full, trees, quiet
              FROM tree_figure
             WHERE id = 1
            """)
    Optional<Kept> kept();

    @SqlQuery(
            """
            SELECT generation, champions, brought, `over`, brought_over
              FROM tree_reproduction
             ORDER BY generation
            """)
    List<Reproduction> keptReproduction();

    /** Written first: of two who count at once, one waits for the other here. */
    @SqlUpdate(
            """
            REPLACE INTO tree_figure (id, counted_at, way_people, way_days, champions, full, trees, quiet)
            VALUES (1, :at, :way.people, :way.days, :capacity.champions, :capacity.full, :quiet.trees, :quiet.quiet)
            """)
    void keep(
            Instant at,
            @BindMethods("way") TreeFigures.Way way,
            @BindMethods("capacity") TreeFigures.Capacity capacity,
            @BindMethods("quiet") TreeFigures.Quiet quiet);

    @SqlUpdate("DELETE FROM tree_reproduction")
    void forgetReproduction();

    @SqlBatch(
            """
            INSERT INTO tree_reproduction (generation, champions, brought, `over`, brought_over)
            VALUES (:it.generation, :it.champions, :it.brought, :it.over, :it.broughtOver)
            """)
    void keepReproduction(@BindMethods("it") List<Reproduction> reproduction);
}

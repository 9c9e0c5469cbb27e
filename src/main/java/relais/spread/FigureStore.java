package relais.spread;

import org.jdbi.v3.sqlobject.statement.SqlQuery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Figures of the tree as it stands. */
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
}

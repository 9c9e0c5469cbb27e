package relais.search;

import org.jdbi.v3.sqlobject.customizer.AllowUnusedBindings;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMap;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What the search asks the database. Each query lets through what its reader may see, and nothing
 * else.
 */
public interface SearchStore {

    /** A word as it may have been meant. */
    record Near(String word, String spelling, long entries) {}

    @AllowUnusedBindings
    @SqlQuery("search/pieces.sql")
    List<Row> pieces(@Along Way way, int limit);

    @AllowUnusedBindings
    @SqlQuery("search/modules.sql")
    List<Row> modules(@Along Way way, int limit);

    @AllowUnusedBindings
    @SqlQuery("search/paths.sql")
    List<Row> paths(@Along Way way, int limit);

    @AllowUnusedBindings
    @SqlQuery("search/guide.sql")
    List<Row> guide(@Along Way way, int limit);

    @AllowUnusedBindings
    @SqlQuery("search/spaces.sql")
    List<Row> spaces(@Along Way way, int limit);

    @AllowUnusedBindings
    @SqlQuery("search/threads.sql")
    List<Row> threads(@Along Way way, int limit);

    /** A select for each word that is asked for, and one for all there is. */
    @SqlQuery("<counts>")
    List<Frequencies.Count> frequencies(@Define String counts, @BindMap Map<String, Object> values);

    @SqlQuery("search/near.sql")
    List<Near> near(@BindList Collection<String> variants);
}

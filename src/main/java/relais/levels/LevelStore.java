package relais.levels;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.util.List;

/** Which levels there are, and who reached them when. */
public interface LevelStore {

    @SqlQuery("SELECT action, turns FROM level_act ORDER BY turns DESC, action")
    List<LevelAct> acts();

    @SqlQuery("levels/ladder.sql")
    List<Level> ladder(long personId);

    @SqlUpdate("levels/reach.sql")
    void reach(String people, long firstAct);

    @SqlUpdate("levels/reach_all.sql")
    void reachAll();

    @SqlUpdate("levels/forget_unfounded.sql")
    void forgetUnfounded();

    @SqlQuery("levels/differences.sql")
    long differences();
}

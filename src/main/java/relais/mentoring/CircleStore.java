package relais.mentoring;

import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Reads who has to do with whom. */
@RegisterConstructorMapper(Circle.Tie.class)
public interface CircleStore {

    @SqlQuery("mentoring/circle.sql")
    List<Circle.Tie> ties(long personId);
}

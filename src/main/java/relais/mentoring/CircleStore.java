package relais.mentoring;

import org.jdbi.v3.sqlobject.statement.SqlQuery;

import java.util.List;

/** Reads who has to do with whom. */
public interface CircleStore {

    @SqlQuery("mentoring/circle.sql")
    List<Circle.Tie> ties(long personId);

    /** All there can be of somebody who never was a champion; two thirds of the work. */
    @SqlQuery("mentoring/sponsor_side.sql")
    List<Circle.Tie> sponsorSide(long personId);
}

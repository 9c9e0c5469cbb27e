package relais.mentions;

import org.jdbi.v3.sqlobject.statement.SqlQuery;

import relais.people.PersonCard;

import java.util.List;

/** Who is meant by what somebody types. */
public interface MentionStore {

    /**
     * The one who bears a name.
     *
     * @param name its number among those that were asked for
     */
    record Named(int name, long id, String handle) {}

    /** Names that nobody or several bear are left out. */
    @SqlQuery("mentions/named.sql")
    List<Named> named(String names);

    @SqlQuery("mentions/suggested.sql")
    List<PersonCard> suggested(
            long personId,
            long unitId,
            String country,
            String word,
            String also,
            int beginnings,
            int atMost);
}

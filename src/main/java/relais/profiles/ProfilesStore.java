package relais.profiles;

import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.AllowUnusedBindings;
import org.jdbi.v3.sqlobject.customizer.BindMap;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pages of people read. */
public interface ProfilesStore {

    /** One row in any case; what does not exist is NULL in it. */
    @SqlQuery(
            """
            SELECT u.path AS unit_path, a.id AS person_id, a.given_name, a.family_name
              FROM (SELECT 1) once
              LEFT JOIN unit u   ON u.code = :unit
              LEFT JOIN person a ON a.handle = :after
            """)
    Anchor anchor(String unit, String after);

    /** How many people each wish fits, up to its limit. */
    @AllowUnusedBindings
    @SqlQuery("<counts>")
    @KeyColumn("wish")
    @ValueColumn("people")
    Map<Integer, Integer> counts(@Define String counts, @BindMap Map<String, Object> values);

    /** Incomplete when more rows had to be read than patience allows. */
    @AllowUnusedBindings
    @SqlQuery("profiles/people.sql")
    List<FoundPerson> people(
            @Define String source,
            @Define String conditions,
            @BindMap Map<String, Object> values,
            int limit,
            @Define int patience);

    /** Countries and job families. */
    @SqlQuery("profiles/everywhere.sql")
    List<Option> everywhere();

    /** Changes when somebody new is there. */
    @SqlQuery("SELECT COALESCE(MAX(id), 0) FROM person")
    long newestPerson();

    @SqlQuery("profiles/units.sql")
    List<Option> units(String path);

    /** Empty for those who are not there or have left the company. */
    @SqlQuery("profiles/profile.sql")
    Optional<Profile> profile(String handle);
}

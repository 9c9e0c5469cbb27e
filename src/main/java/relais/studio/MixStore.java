package relais.studio;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;

/** What comes out, counted by what editors keep an eye on, and what they aim at. */
public interface MixStore {

    /**
     * @param kind a name of {@link Mix.Kind}, or ALL for all pieces
     */
    record Count(String kind, String value, int n) {}

    record Target(String kind, String value, int percent) {}

    @SqlQuery("studio/mix.sql")
    List<Count> counts(Instant from, Instant to);

    @SqlQuery("SELECT kind, value, percent FROM content_target")
    List<Target> targets();

    @SqlUpdate("DELETE FROM content_target")
    void forgetTargets();

    @SqlUpdate(
            """
            INSERT INTO content_target (kind, value, percent)
            SELECT t.kind, t.value, t.percent
              FROM JSON_TABLE(:targets, '$[*]' COLUMNS (
                     kind    VARCHAR(10) PATH '$[0]',
                     value   VARCHAR(40) PATH '$[1]',
                     percent INT         PATH '$[2]')) t
            """)
    void aim(String targets);
}

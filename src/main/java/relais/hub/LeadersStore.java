package relais.hub;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

import java.util.List;

/** What the hub reads of leaders. */
public interface LeadersStore {

    @SqlQuery("hub/leaders_lately.sql")
    List<Long> lately(int atMost);

    /** In the order of the numbers; there is at least one. */
    @SqlQuery("hub/leaders.sql")
    List<Leader> leaders(@BindList List<Long> ids, String language);
}

package relais.activity;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

import relais.database.Check;

import java.util.List;

/** Whether what facts are about is there: the one reference that no foreign key covers. */
public final class References {

    /** Reads the tables of all that facts can be about. */
    public interface Store {

        @SqlQuery("activity/dangling.sql")
        long dangling();
    }

    private final Store store;

    public References(Jdbi jdbi) {
        this.store = jdbi.onDemand(Store.class);
    }

    public List<Check> checks() {
        return List.of(new Check("subjects of facts", store::dangling, Check.BY_HAND));
    }
}

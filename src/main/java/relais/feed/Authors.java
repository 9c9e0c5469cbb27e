package relais.feed;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

import java.util.Optional;

/** Who wrote a content item: for those who want to tell them something about it. */
public final class Authors {

    /** Reads who it was. */
    public interface Store {

        @SqlQuery("SELECT author_id FROM content_item WHERE id = :itemId AND author_id IS NOT NULL")
        Optional<Long> author(long itemId);
    }

    private final Store store;

    public Authors(Jdbi jdbi) {
        this.store = jdbi.onDemand(Store.class);
    }

    /** Empty for what came from press watch. */
    public Optional<Long> of(long itemId) {
        return store.author(itemId);
    }
}

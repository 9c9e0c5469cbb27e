package relais.feed;

import org.jdbi.v3.core.Jdbi;

import java.time.Clock;

/** Where press watch puts what it found. All of it in the caller's transaction. */
public final class Press {

    private final PressStore store;
    private final ContentStore content;
    private final Clock clock;

    Press(Jdbi jdbi, Clock clock) {
        this.store = jdbi.onDemand(PressStore.class);
        this.content = jdbi.onDemand(ContentStore.class);
        this.clock = clock;
    }

    /** The number of its item. What was withdrawn is there again. */
    public long publish(PressEntry entry) {
        store.publish(entry, clock.instant());
        long item = store.itemOf(entry);
        store.putText(item, entry);
        return item;
    }

    /** Takes over what the source corrected; false when nothing is different. */
    public boolean correct(PressEntry entry) {
        return store.correct(entry);
    }

    /** Nobody sees it any more; what people did with it stays. */
    public void withdraw(long item) {
        store.withdraw(item, clock.instant());
    }

    /** Says that there is something else to read than before: last in a transaction. */
    public void changed() {
        content.changed();
    }
}

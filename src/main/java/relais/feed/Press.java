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

    /** False for what this source sent before. */
    public boolean add(PressEntry entry) {
        var id = store.insert(entry, clock.instant());
        id.ifPresent(
                it ->
                        content.insertText(
                                it,
                                entry.language(),
                                entry.title(),
                                entry.summary(),
                                entry.body()));
        return id.isPresent();
    }

    /** Takes over what the source corrected; false when nothing is different. */
    public boolean correct(PressEntry entry) {
        return store.correct(entry);
    }

    /** Says that there is something else to read than before: last in a transaction. */
    public void changed() {
        content.changed();
    }
}

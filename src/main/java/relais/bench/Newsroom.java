package relais.bench;

import org.jdbi.v3.core.Jdbi;

import relais.App;

import java.time.Duration;
import java.time.Instant;

/**
 * What an editorial office and its readers leave behind in years: items, four in ten of them
 * discussed, a million reactions, 200,000 comments. What is there already is not made again.
 */
final class Newsroom {

    /** A little more than five years. */
    private static final Duration PAST = Duration.ofDays(2_000);

    private static final int DISCUSSED = 40_000;
    private static final int REACTIONS = 1_000_000;
    private static final int AT_ONCE = 50_000;

    private final App app;
    private final Jdbi jdbi;
    private final NewsroomStore store;

    Newsroom(App app, Jdbi jdbi) {
        this.app = app;
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(NewsroomStore.class);
    }

    int items() {
        return store.items();
    }

    /** Up to so many items, the last of which comes out now. */
    void fillUpTo(int items) {
        int missing = Math.min(AT_ONCE, items - store.items());
        if (missing > 0) {
            jdbi.useTransaction(_ -> publish(missing));
        }
    }

    /** What readers did with the newest items. */
    void readAndDiscuss() {
        int items = Math.min(DISCUSSED, store.items());
        long after = store.lastItem() - items;
        if (store.lastComment() < items) {
            store.comment(store.lastComment(), after, items, store.members());
        }
        int before = store.reactions();
        for (int round = 0; before < REACTIONS && round < REACTIONS / 1_000; round++) {
            store.react(after, items, round);
            before = store.reactions();
        }
        app.comments().recount();
        app.feed().recount();
    }

    private void publish(int howMany) {
        long after = store.lastItem();
        double hours = (double) PAST.toHours() / howMany;
        store.publish(after, howMany, hours, Instant.now());
        store.write(after, howMany);
        store.limit(after);
    }
}

package relais.bench;

import org.jdbi.v3.core.Jdbi;

import relais.App;

/**
 * What readers did with the newest pieces: a million reactions, 200,000 comments. What is there
 * already is not made again.
 */
final class Readership {

    private static final int PIECES = 40_000;
    private static final int REACTIONS = 1_000_000;

    /** In each, every member reacts once. */
    private static final int MOST_ROUNDS = 1_000;

    private final App app;
    private final ReadershipStore store;

    Readership(App app, Jdbi jdbi) {
        this.app = app;
        this.store = jdbi.onDemand(ReadershipStore.class);
    }

    void readAndDiscuss() {
        long after = store.lastItem() - PIECES;
        if (store.lastComment() < PIECES) {
            store.comment(store.lastComment(), after, PIECES, store.members());
        }
        for (int round = 0; store.reactions() < REACTIONS && round < MOST_ROUNDS; round++) {
            store.react(after, PIECES, round);
        }
        app.comments().recount();
        app.feed().recount();
    }
}

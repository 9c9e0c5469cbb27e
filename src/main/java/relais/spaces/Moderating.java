package relais.spaces;

import org.jdbi.v3.core.Jdbi;

import relais.people.Person;

import java.time.Clock;

/** What those who look after a space do with its threads. */
final class Moderating {

    /** More on top is a list of its own, and nobody reads it. */
    static final int MOST_PINNED = 3;

    private final Jdbi jdbi;
    private final ThreadStore store;
    private final Clock clock;

    Moderating(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ThreadStore.class);
        this.clock = clock;
    }

    /** False when there are as many on top as there may be. */
    boolean pin(Space space, SpaceThread thread) {
        return jdbi.inTransaction(
                _ -> {
                    // whoever else pins in this space waits here
                    store.holdSpace(space.id());
                    var free = store.countPinned(space.id(), thread.id()) < MOST_PINNED;
                    if (free) {
                        store.pin(thread.id(), space.id(), clock.instant());
                    }
                    return free;
                });
    }

    void unpin(Space space, SpaceThread thread) {
        store.unpin(thread.id(), space.id());
    }

    /** Nobody answers any more. False when somebody closed it before. */
    boolean close(Person moderator, Space space, SpaceThread thread, String why) {
        return store.close(thread.id(), space.id(), moderator.id(), why, clock.instant());
    }

    /** False when it is open. */
    boolean reopen(Space space, SpaceThread thread) {
        return store.reopen(thread.id(), space.id());
    }

    /** To another space of theirs. False when somebody moved it before. */
    boolean move(Space from, SpaceThread thread, Space to) {
        return store.move(thread.id(), from.id(), to.id());
    }
}

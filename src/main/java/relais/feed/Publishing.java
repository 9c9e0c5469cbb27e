package relais.feed;

import org.jdbi.v3.core.Jdbi;

import relais.database.JsonRows;
import relais.people.Person;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What comes out in the feed, when and how long, and the switch that stops it all. */
public final class Publishing {

    /** So many stand at the top of the feed at once. */
    public static final int PINS = 5;

    private final Jdbi jdbi;
    private final PublishingStore store;
    private final ContentStore content;
    private final Clock clock;

    Publishing(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(PublishingStore.class);
        this.content = jdbi.onDemand(ContentStore.class);
        this.clock = clock;
    }

    /**
     * Shows from that moment on, which may be still to come. One row, whoever reads it. In the
     * caller's transaction; the number of the item.
     */
    public long publish(Person author, Publication publication, Instant at) {
        long id = store.insert(publication, author.id(), at, clock.instant());
        write(id, publication);
        return id;
    }

    /**
     * Readers see the new one from now on. In the caller's transaction.
     *
     * @param correction what was corrected, for readers; none where they need not know
     */
    public void correct(long itemId, Publication publication, Optional<String> correction) {
        store.lock(itemId);
        store.update(itemId, publication);
        correction.ifPresent(it -> store.correct(itemId, it, clock.instant()));
        store.forgetTexts(itemId);
        store.forgetAudience(itemId);
        store.forgetCredits(itemId);
        store.forgetOrigins(itemId);
        write(itemId, publication);
    }

    private void write(long id, Publication publication) {
        publication
                .texts()
                .forEach(
                        (language, it) ->
                                store.insertText(
                                        id,
                                        language,
                                        it.title(),
                                        it.summary(),
                                        it.markdown(),
                                        it.body(),
                                        publication.pictureWords(language)));
        if (!publication.audience().waves().isEmpty()) {
            store.holdWaves(publication.audience().waves());
        }
        store.insertAudience(
                id,
                JsonRows.of(
                        publication.audience().rows(), it -> new Object[] {it.kind(), it.value()}));
        store.insertCredits(id, JsonRows.of(publication.credited()));
        var origins = publication.origins();
        IntStream.range(0, origins.size())
                .forEach(it -> store.insertOrigin(id, it, origins.get(it)));
        content.changed();
    }

    /** False when it is out already, or taken back. */
    public boolean reschedule(long itemId, Instant at) {
        return changing(store.reschedule(itemId, at, clock.instant()));
    }

    /** Readers see it no more. False when that was so before. */
    public boolean archive(long itemId) {
        return jdbi.inTransaction(
                _ -> {
                    store.unpin(itemId);
                    return changing(store.archive(itemId, clock.instant()));
                });
    }

    /** Readers see it again. False when they do. */
    public boolean restore(long itemId) {
        return changing(store.restore(itemId));
    }

    /** At the top of the feed. False when all places are taken. */
    public boolean pin(Person by, long itemId) {
        return store.isPinned(itemId)
                || changing(
                        IntStream.rangeClosed(1, PINS)
                                .anyMatch(it -> store.pin(it, itemId, by.id(), clock.instant())));
    }

    public void unpin(long itemId) {
        changing(store.unpin(itemId));
    }

    /** As they are shown in lists, in the order of time, whatever readers see of them. */
    public List<Published> between(Instant from, Instant to, String language) {
        return store.between(from, to, language);
    }

    public List<Published> all(Collection<Long> ids, String language) {
        return ids.isEmpty() ? List.of() : store.all(ids, language);
    }

    // The switch

    /** Nothing more comes out from now on. False when that was so before. */
    public boolean stop(Person by, String message) {
        return changing(store.stop(clock.instant(), by.id(), message));
    }

    /**
     * What was to come out meanwhile comes out now, all of it at once. False when nothing was
     * stopped.
     */
    public boolean goOn(Person by) {
        return jdbi.inTransaction(
                _ -> {
                    var now = clock.instant();
                    var stop = store.stop();
                    boolean lifted = store.lift(now, by.id());
                    if (lifted) {
                        store.comeOutNow(stop.orElseThrow().stoppedAt(), now);
                        content.changed();
                    }
                    return lifted;
                });
    }

    public Optional<Stop> stopped() {
        return store.stop();
    }

    private boolean changing(boolean changed) {
        if (changed) {
            content.changed();
        }
        return changed;
    }
}

package relais.pairs;

import org.jdbi.v3.core.Jdbi;

import relais.database.Sealing;
import relais.notifications.Notifications;
import relais.pairs.Writing.Kind;
import relais.people.Person;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What two people write to and with each other; nobody else can read it, nor can the database. */
public final class Writings {

    static final int LONGEST = 2_000;

    /** More than a page shows; all of it is in their own file. */
    static final int SHOWN = 50;

    static final String SEALED = "writing";

    private final WritingStore store;
    private final Walk walk;
    private final Notifications notifications;
    private final Sealing sealing;
    private final Clock clock;

    Writings(Jdbi jdbi, Walk walk, Notifications notifications, Sealing sealing, Clock clock) {
        this.store = jdbi.onDemand(WritingStore.class);
        this.walk = walk;
        this.notifications = notifications;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** The latest of one kind, in the order in which they were written. */
    public List<Writing> of(Person reader, Pair pair, Kind kind) {
        return of(reader, pair, kind, SHOWN);
    }

    /** All of one kind. */
    List<Writing> allOf(Person reader, Pair pair, Kind kind) {
        return of(reader, pair, kind, Integer.MAX_VALUE);
    }

    private List<Writing> of(Person reader, Pair pair, Kind kind, int atMost) {
        return store.latest(pair.protegeId(), pair.sponsorId(), kind, atMost).reversed().stream()
                .map(it -> opened(reader, pair, it))
                .toList();
    }

    /**
     * The id of what is written; the same key again is the same writing. The other hears that there
     * is a message, and not what it says. Empty when the pair is over by then.
     */
    public Optional<Long> write(Person author, Pair pair, Kind kind, String words, String onceKey) {
        return walk.outcome(
                author,
                pair,
                now -> {
                    var isNew =
                            store.insert(
                                    now.protegeId(),
                                    now.sponsorId(),
                                    kind,
                                    author.id(),
                                    sealing.seal(words, now.place(SEALED)),
                                    clock.instant(),
                                    onceKey);
                    if (isNew && kind == Kind.MESSAGE) {
                        tell(author, now);
                    }
                    return store.idOf(author.id(), onceKey);
                });
    }

    /** Empty for one that the pair does not have. */
    Optional<Writing.Above> above(Pair pair, long id) {
        return store.above(id, pair.protegeId(), pair.sponsorId());
    }

    /** Only one's own; twice is the same as once. */
    public void remove(Person author, Pair pair, long id) {
        store.remove(id, author.id(), pair.protegeId(), pair.sponsorId());
    }

    private Writing opened(Person reader, Pair pair, WritingStore.Row row) {
        return new Writing(
                row.id(),
                row.authorId() == reader.id(),
                sealing.open(row.sealed(), pair.place(SEALED)),
                row.writtenAt());
    }

    private void tell(Person author, Pair pair) {
        var link = "/mentoring/pairs/" + author.handle() + "#messages";
        notifications.tell(
                pair.other().id(),
                "sponsorship-message",
                author.id(),
                Map.of("name", author.name(), "link", link));
    }
}

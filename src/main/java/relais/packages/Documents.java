package relais.packages;

import org.jdbi.v3.core.Jdbi;

import relais.people.PeopleStore;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Keeps what cmi5 content wants to be reminded of. */
final class Documents {

    static final int LONGEST = 1 << 20;
    static final int MOST = 50;

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_TYPE = 200;

    private final Jdbi jdbi;
    private final DocumentStore store;
    private final PeopleStore people;
    private final Clock clock;

    Documents(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(DocumentStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Optional<Document> find(Folder folder, String name) {
        return store.find(folder, name);
    }

    /** Of those that were changed after then. */
    List<String> names(Folder folder, Optional<Instant> since) {
        return store.names(folder, since);
    }

    /**
     * One change after the other.
     *
     * @param given what counts until something is written
     * @param change what becomes of what is there; throws where it may not be changed
     */
    void write(
            Folder folder,
            String name,
            Optional<Document> given,
            Function<Optional<Document>, Document> change) {
        Shape.check(
                !name.isEmpty() && name.length() <= LONGEST_NAME,
                "The id of a document has from 1 to " + LONGEST_NAME + " characters.");
        jdbi.useTransaction(
                _ -> {
                    people.lock(folder.personId());
                    var kept = store.find(folder, name);
                    var next = change.apply(kept.or(() -> given));
                    checkSize(next);
                    if (kept.isEmpty() && store.count(folder) >= MOST) {
                        throw Unacceptable.tooLarge(
                                "No more than " + MOST + " documents are kept.");
                    }
                    store.put(folder, name, next);
                });
    }

    /** All of the folder, where no name is given. */
    void remove(Folder folder, Optional<String> name, Precondition condition) {
        jdbi.useTransaction(
                _ -> {
                    people.lock(folder.personId());
                    condition.check(name.flatMap(it -> store.find(folder, it)));
                    store.delete(folder, name);
                });
    }

    private static void checkSize(Document document) {
        if (document.body().length > LONGEST) {
            throw Unacceptable.tooLarge("A document has at most " + LONGEST + " bytes.");
        }
        Shape.check(
                document.contentType().length() <= LONGEST_TYPE,
                "The type of a document has at most " + LONGEST_TYPE + " characters.");
    }
}

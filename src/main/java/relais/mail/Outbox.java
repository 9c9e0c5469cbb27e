package relais.mail;

import org.jdbi.v3.core.Jdbi;

import relais.database.Json;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Where mail is put by whoever has something to say, in the transaction that makes it true: what is
 * rolled back is never sent. The {@link Postman} takes it from there.
 */
public final class Outbox {

    private final Jdbi jdbi;
    private final MailStore store;
    private final Clock clock;
    private final boolean open;
    private final Runnable afterCommit;

    /**
     * @param open whether mail leaves here at all; if not, nothing is kept
     * @param afterCommit wakes the postman: what somebody just asked for goes at once
     */
    public Outbox(Jdbi jdbi, Clock clock, boolean open, Runnable afterCommit) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(MailStore.class);
        this.clock = clock;
        this.open = open;
        this.afterCommit = afterCommit;
    }

    /** Whether mail leaves here: where no mail server is set, pages say what to do instead. */
    public boolean isOpen() {
        return open;
    }

    /**
     * A letter to somebody. Its name is that of its templates; its details are what they fill in.
     */
    public void send(long personId, String letter, Map<String, String> details) {
        send(List.of(personId), letter, details);
    }

    /** The same to all whom it answers: the postman is woken once. */
    public void send(Collection<Long> people, String letter, Map<String, String> details) {
        if (open && !people.isEmpty()) {
            jdbi.useHandle(
                    handle -> {
                        if (!handle.isInTransaction()) {
                            throw new IllegalStateException(
                                    "Send " + letter + " in the transaction that is its reason");
                        }
                        store.add(people, letter, json(details), clock.instant());
                        handle.afterCommit(afterCommit);
                    });
        }
    }

    /** A letter among many: what it fills in, and until when it is worth sending. */
    public record Bulk(long personId, Map<String, String> details, Instant expiresAt) {}

    /** The same, as it is stored. */
    public record Written(long personId, String details, Instant expiresAt) {}

    /**
     * Letters that nobody asked for just now: they leave behind what somebody did, and what is not
     * gone in time never goes.
     */
    public void sendInBulk(String letter, List<Bulk> letters) {
        if (open && !letters.isEmpty()) {
            var written =
                    letters.stream()
                            .map(
                                    it ->
                                            new Written(
                                                    it.personId(),
                                                    json(it.details()),
                                                    it.expiresAt()))
                            .toList();
            store.addInBulk(written, letter, clock.instant());
        }
    }

    private static String json(Map<String, String> details) {
        return Json.write(details);
    }
}

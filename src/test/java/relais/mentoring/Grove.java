package relais.mentoring;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.mentoring.Answering.Accepted;
import relais.mentoring.Asking.Asked;
import relais.notifications.Notifications;
import relais.notifications.Place;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Mentoring with a still clock, and what tests want to know of it. */
public final class Grove {

    public static final long FIRST_PATH = 7;
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Jdbi jdbi;
    final Settings settings;
    private final Notifications notifications;
    public final Mentoring mentoring;
    public final ActivityLedger ledger;

    public Grove(Jdbi jdbi) {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        this.jdbi = jdbi;
        this.settings = new Settings(jdbi, clock);
        this.notifications = new Notifications(jdbi, clock);
        this.ledger = new ActivityLedger(jdbi, clock, () -> {});
        this.mentoring =
                new Mentoring(
                        jdbi, ledger, notifications, path -> path == FIRST_PATH, settings, clock);
    }

    /** The same, so much later. */
    Mentoring later(Duration by) {
        var clock = Clock.fixed(NOW.plus(by), ZoneOffset.UTC);
        var told = new Notifications(jdbi, clock);
        return new Mentoring(jdbi, ledger, told, path -> path == FIRST_PATH, settings, clock);
    }

    public SponsorshipRequest asked(Person protege, Person champion) {
        var asked = (Asked) mentoring.ask(protege, champion.id(), "May I?");
        return mentoring.requestFor(champion, asked.requestId()).orElseThrow();
    }

    public Answering accepted(Person protege, Person champion) {
        return mentoring.accept(champion, asked(protege, champion));
    }

    /** Asks, and takes it back where the champion cannot accept. */
    void tried(Person protege, Person champion) {
        if (mentoring.ask(protege, champion.id(), "May I?") instanceof Asked(var id)) {
            answer(protege, champion, id);
        }
    }

    /** Proposes a champion in the place of whoever is the sponsor now, and the champion accepts. */
    void succeeded(Person protege, Person champion) {
        mentoring
                .sponsorOf(protege.id())
                .flatMap(it -> proposed(protege, champion, it.id()))
                .ifPresent(id -> answer(protege, champion, id));
    }

    private Optional<Long> proposed(Person protege, Person champion, long sponsorId) {
        return jdbi.inTransaction(
                handle -> {
                    handle.attach(PeopleStore.class)
                            .lockAll(List.of(protege.id(), champion.id(), sponsorId));
                    return handle.attach(RequestStore.class)
                            .insert(
                                    protege.id(),
                                    champion.id(),
                                    "",
                                    false,
                                    Optional.of(sponsorId),
                                    NOW);
                });
    }

    private void answer(Person protege, Person champion, long requestId) {
        var request = mentoring.requestFor(champion, requestId).orElseThrow();
        if (!(mentoring.accept(champion, request) instanceof Accepted)) {
            mentoring.withdraw(protege, requestId);
        }
    }

    /** Puts a request in whatever hinders it, as it might have stood before something changed. */
    SponsorshipRequest request(Person protege, Person champion) {
        var id =
                jdbi.onDemand(RequestStore.class)
                        .insert(protege.id(), champion.id(), "May I?", false, Optional.empty(), NOW)
                        .orElseThrow();
        return mentoring.requestFor(champion, id).orElseThrow();
    }

    public void leave(Person person) {
        jdbi.useTransaction(
                handle -> {
                    mentoring.leave(person.id());
                    handle.execute("DELETE FROM membership WHERE person_id = ?", person.id());
                });
    }

    /** The kinds of what somebody was told, the latest last. */
    List<String> toldTo(Person person) {
        return notifications
                .before(person.id(), Place.top(NOW.plus(Duration.ofDays(400))), 100)
                .reversed()
                .stream()
                .map(it -> it.kind())
                .toList();
    }

    int facts(Person person, Action action) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "SELECT COUNT(*) FROM activity WHERE person_id = :person"
                                                + " AND action = :action")
                                .bind("person", person.id())
                                .bind("action", action)
                                .mapTo(int.class)
                                .one());
    }

    int count(String sql) {
        return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(int.class).one());
    }
}

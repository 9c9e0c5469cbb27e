package relais.mentoring;

import org.jdbi.v3.core.Jdbi;

import relais.notifications.Notifications;
import relais.people.PeopleStore;
import relais.people.Person;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * How a pair goes on: it rests, goes on, and arrives when both say so. Whoever has arrived stays in
 * the line of their sponsor and takes no place any more.
 */
public final class Walks {

    private final Jdbi jdbi;
    private final PeopleStore people;
    private final SponsorshipStore sponsorships;
    private final WalkStore store;
    private final Notifications notifications;
    private final Clock clock;

    Walks(Jdbi jdbi, Notifications notifications, Clock clock) {
        this.jdbi = jdbi;
        this.people = jdbi.onDemand(PeopleStore.class);
        this.sponsorships = jdbi.onDemand(SponsorshipStore.class);
        this.store = jdbi.onDemand(WalkStore.class);
        this.notifications = notifications;
        this.clock = clock;
    }

    /** By either of the two; pausing twice is the same as pausing once. */
    public void pause(Person person, long protegeId, long sponsorId) {
        change(
                person,
                protegeId,
                sponsorId,
                "sponsorship-paused",
                () -> store.pause(protegeId, sponsorId, clock.instant()));
    }

    public void resume(Person person, long protegeId, long sponsorId) {
        change(
                person,
                protegeId,
                sponsorId,
                "sponsorship-resumed",
                () -> store.resume(protegeId, sponsorId));
    }

    /** One of the two thinks that they have arrived; the other is asked. */
    public void askArrival(Person person, long protegeId, long sponsorId) {
        change(
                person,
                protegeId,
                sponsorId,
                "sponsorship-arrival-asked",
                () -> store.askArrival(protegeId, sponsorId, person.id(), clock.instant()));
    }

    /** Taken back by the one, or “not yet” by the other: nobody is told. */
    public void forgetArrival(long protegeId, long sponsorId) {
        jdbi.useTransaction(
                _ -> {
                    people.lockAll(List.of(protegeId, sponsorId));
                    if (store.forgetArrival(protegeId, sponsorId)) {
                        notifications.forget(protegeId, "sponsorship-arrival-asked", sponsorId);
                        notifications.forget(sponsorId, "sponsorship-arrival-asked", protegeId);
                    }
                });
    }

    /**
     * By the one who was asked. Both are thanked. False when nobody asked, or they did themselves.
     */
    public boolean arrive(Person person, long protegeId, long sponsorId) {
        return change(
                person,
                protegeId,
                sponsorId,
                "sponsorship-arrived",
                () -> {
                    var both = store.arrive(protegeId, sponsorId, person.id(), clock.instant());
                    if (both) {
                        long other = person.id() == protegeId ? sponsorId : protegeId;
                        tell(person.id(), "sponsorship-arrived", other);
                    }
                    return both;
                });
    }

    /** The other one is told when something changed. */
    private boolean change(
            Person person, long protegeId, long sponsorId, String kind, BooleanSupplier act) {
        return jdbi.inTransaction(
                _ -> {
                    people.lockAll(List.of(protegeId, sponsorId));
                    var changed = act.getAsBoolean();
                    if (changed) {
                        tell(person.id() == protegeId ? sponsorId : protegeId, kind, person.id());
                    }
                    return changed;
                });
    }

    private void tell(long personId, String kind, long aboutId) {
        var about = sponsorships.cardOf(aboutId);
        notifications.tell(
                personId,
                kind,
                aboutId,
                Map.of("name", about.name(), "link", "/mentoring/pairs/" + about.handle()));
    }
}

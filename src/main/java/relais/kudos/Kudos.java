package relais.kudos;

import org.jdbi.v3.core.Jdbi;

import relais.activity.ActivityLedger;
import relais.database.Check;
import relais.notifications.Notifications;
import relais.people.Person;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Thank-yous between colleagues, and the wall on which those stand whose receivers wish it. */
public final class Kudos {

    private static final String RECEIVED = "kudos-received";

    private final Jdbi jdbi;
    private final KudosStore store;
    private final ActivityLedger ledger;
    private final Notifications notifications;
    private final Clock clock;

    public Kudos(Jdbi jdbi, ActivityLedger ledger, Notifications notifications, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(KudosStore.class);
        this.ledger = ledger;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Sending the same form twice is sending it once; the answer is the thank-you's number. */
    public long give(
            Person giver,
            Person receiver,
            String message,
            String language,
            Optional<Work> about,
            String formKey) {
        var key = giver.id() + ":" + formKey;
        return jdbi.inTransaction(
                _ -> {
                    hold(giver.id(), receiver.id());
                    var now = clock.instant();
                    int turn = store.turn(giver.id(), receiver.id(), now.minus(Worth.LATELY));
                    var given =
                            store.insert(
                                    giver.id(),
                                    receiver.id(),
                                    message,
                                    language,
                                    about.map(Work::path).orElse(null),
                                    about.map(Work::title).orElse(null),
                                    turn,
                                    now,
                                    key);
                    given.ifPresent(id -> tell(id, giver, receiver, Worth.after(turn)));
                    return given.or(() -> store.idByKey(key)).orElseThrow();
                });
    }

    /** The giver takes it back: its words, its place on the wall, and what it counted. */
    public void takeBack(Person giver, Thanks thanks) {
        long receiverId = thanks.receiverId();
        jdbi.useTransaction(
                _ -> {
                    hold(giver.id(), receiverId);
                    if (store.takeBack(thanks.id(), giver.id(), clock.instant())) {
                        store.takeDown(thanks.id());
                        store.countGiven(giver.id(), -1);
                        store.countReceived(receiverId, -1);
                        ledger.reverse(giver.id(), thanks.worth().given(), thanks.id());
                        ledger.reverse(receiverId, thanks.worth().received(), thanks.id());
                        notifications.forget(receiverId, RECEIVED, thanks.id());
                    }
                });
    }

    /** The receiver wishes it on the wall. */
    public void show(Person receiver, Thanks thanks) {
        jdbi.useTransaction(
                _ -> {
                    if (store.show(thanks.id(), receiver.id(), clock.instant())) {
                        var units = Scope.unitsOf(receiver);
                        store.putUp(
                                Scope.of(receiver.id(), receiver.country(), units), thanks.id());
                    }
                });
    }

    /** The receiver no longer wishes it there. */
    public void hide(Person receiver, Thanks thanks) {
        jdbi.useTransaction(
                _ -> {
                    if (store.hide(thanks.id(), receiver.id())) {
                        store.takeDown(thanks.id());
                    }
                });
    }

    /** For those whom it concerns, and once it is on the wall for everyone. */
    public Optional<Thanks> thanks(Person person, long kudosId) {
        return store.thanks(kudosId, person.id());
    }

    /** Newest first, those before this number. */
    public List<Thanks> wall(Scope scope, long before, int atMost) {
        return store.wall(scope.key(), before, atMost);
    }

    /** What of this person's stands on the wall. */
    public List<Thanks> wallOf(long personId, int atMost) {
        return wall(Scope.person(personId), Long.MAX_VALUE, atMost);
    }

    public List<Thanks> received(Person person, long before, int atMost) {
        return store.received(person.id(), before, atMost);
    }

    public List<Thanks> given(Person person, long before, int atMost) {
        return store.given(person.id(), before, atMost);
    }

    /**
     * How many kept numbers and notes on the wall are not what the thank-yous say; 0 if all is
     * well.
     */
    public long differences() {
        return store.differences();
    }

    /** Counts again, and hangs every note where its receiver works now. */
    public void recompute() {
        jdbi.useTransaction(
                _ -> {
                    store.forgetTallies();
                    store.countAll();
                    store.clearWall();
                    store.hangAll();
                });
    }

    /** What is kept of thank-yous. */
    public List<Check> checks() {
        return List.of(new Check("thanks and wall", this::differences, this::recompute));
    }

    /** By what this person may narrow the wall; the unit at the top is everyone. */
    List<Choice> choices(Person person, String unit) {
        var units = Scope.unitsOf(person);
        return store.choices(unit, units.subList(Math.min(1, units.size()), units.size()));
    }

    private void tell(long id, Person giver, Person receiver, Worth worth) {
        store.countGiven(giver.id(), 1);
        store.countReceived(receiver.id(), 1);
        ledger.recordOnce(giver.id(), worth.given(), id);
        ledger.recordOnce(receiver.id(), worth.received(), id);
        notifications.tell(
                receiver.id(), RECEIVED, id, Map.of("name", giver.name(), "link", "/kudos/" + id));
    }

    private void hold(long one, long other) {
        store.hold(Math.min(one, other), Math.max(one, other));
    }
}

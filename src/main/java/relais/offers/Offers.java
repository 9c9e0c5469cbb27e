package relais.offers;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Activity;
import relais.activity.ActivityListener;
import relais.database.JsonRows;
import relais.notifications.Notifications;
import relais.offers.Offer.Outcome;
import relais.people.MeantLine;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.Reach;
import relais.people.Role;
import relais.training.Suggestion;
import relais.training.Suggestions;
import relais.training.Training;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What HR suggests to people: a path or a module, with a word why. Nobody enrols anyone: an offer
 * can be followed, declined or ignored, and nobody but its owner learns which.
 */
public final class Offers implements ActivityListener, Suggestions {

    /** So many are shown to somebody at a time. */
    private static final int SHOWN = 5;

    private static final int NAMES = 30;
    private static final int REFUSALS = 200;

    private final Jdbi jdbi;
    private final OfferStore store;
    private final PeopleStore people;
    private final Reach reach;
    private final Sending sending;
    private final Notifications notifications;
    private final Clock clock;

    public Offers(Jdbi jdbi, Training training, Notifications notifications, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(OfferStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.reach = new Reach(people);
        this.sending = new Sending(jdbi, training, notifications, clock);
        this.notifications = notifications;
        this.clock = clock;
    }

    // HR

    /** Offers nothing yet. The form's own key makes a second click the same offer. */
    long draw(Person maker, Subject what, OfferForm form) {
        var key = maker.id() + ":" + form.key();
        return jdbi.inTransaction(
                _ -> {
                    var made =
                            store.insert(
                                    what.path().id(),
                                    what.module().map(it -> it.id()),
                                    form.note(),
                                    maker.id(),
                                    clock.instant(),
                                    key);
                    made.ifPresent(offer -> fill(offer, maker, form));
                    return made.orElseGet(() -> store.idByKey(key));
                });
    }

    /** One's own; whoever is HR everywhere sees everybody's. */
    Optional<Offer> offer(Person maker, long id) {
        return store.offers(maker.id(), maker.isEverywhere(Role.HR), Optional.of(id)).stream()
                .findFirst();
    }

    /** Those that were confirmed, newest first. */
    List<Offer> latest(Person maker) {
        return store.offers(maker.id(), maker.isEverywhere(Role.HR), Optional.empty());
    }

    /** The first who get it, or got it. */
    List<Offer.Line> offeredTo(Offer offer) {
        return store.lines(offer.id(), List.of(Outcome.TO_OFFER, Outcome.OFFERED), NAMES);
    }

    /** The first lines of which nothing comes, with the reason. */
    List<Offer.Line> refused(Offer offer) {
        return store.lines(
                offer.id(),
                List.of(Outcome.UNKNOWN, Outcome.BEYOND, Outcome.TWICE, Outcome.BEFORE),
                REFUSALS);
    }

    /** Begins to send; whoever confirms twice sends once. */
    void confirm(Offer offer) {
        if (store.confirm(offer.id(), clock.instant())) {
            sending.begin(offer.id());
        }
    }

    /** It is gone from everybody's pages at once, and soon from behind their bells. */
    void withdraw(Offer offer) {
        if (store.withdraw(offer.id(), clock.instant())) {
            sending.clearSome();
        }
    }

    /** The units that this HR can choose, by code, as a tree. */
    Map<String, String> units(Person maker) {
        return reach.units(maker, Role.HR);
    }

    List<String> countries(Person maker) {
        return reach.countries(maker, Role.HR);
    }

    // Those to whom it is offered

    @Override
    public List<Suggestion> to(Person person) {
        return store.open(person.id(), SHOWN).stream()
                .map(
                        it ->
                                new Suggestion(
                                        it.offerId(),
                                        it.pathId(),
                                        it.moduleId(),
                                        it.note(),
                                        it.maker()))
                .toList();
    }

    /** It is shown to them no more. Nobody hears of it. */
    void decline(Person person, long offerId) {
        jdbi.useTransaction(
                _ -> {
                    store.close(person.id(), offerId, clock.instant());
                    notifications.forget(person.id(), Sending.KIND, offerId);
                });
    }

    // In the background

    /** Goes on with what was confirmed or withdrawn, wherever this or another server stopped. */
    public void workOff() {
        sending.workOff();
    }

    @Override
    public String name() {
        return "offers";
    }

    /** What somebody has completed is suggested to them no more. */
    @Override
    public void on(List<Activity> activities) {
        sending.completed(activities);
    }

    private void fill(long offer, Person maker, OfferForm form) {
        var whom = form.whom();
        if (whom.isNamed()) {
            store.write(offer, JsonRows.of(MeantLine.of(whom.lines(), people), Offers::row));
        } else {
            var unit = whom.unit().flatMap(reach::pathOf);
            store.choose(offer, maker.id(), unit, whom.country());
        }
        store.judge(offer);
    }

    private static Object[] row(MeantLine line) {
        var outcome =
                line.person().isPresent()
                        ? Outcome.TO_OFFER
                        : line.repeated() ? Outcome.TWICE : Outcome.UNKNOWN;
        return new Object[] {line.number(), line.text(), line.person(), outcome};
    }
}

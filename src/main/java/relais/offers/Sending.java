package relais.offers;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.activity.Action;
import relais.activity.Activity;
import relais.database.JsonRows;
import relais.notifications.News;
import relais.notifications.Notifications;
import relais.offers.SendingStore.Addressee;
import relais.offers.SendingStore.Order;
import relais.training.Training;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings offers to people, a batch of them in a transaction, on any server: each of them gets it
 * once, and is told once, behind the bell and in the weekly letter of their own working hours.
 */
final class Sending {

    static final String KIND = "offer-made";

    private static final Logger log = LoggerFactory.getLogger(Sending.class);
    private static final int BATCH = 500;
    private static final Set<Action> PATHS = Set.of(Action.PATH_COMPLETED, Action.PATH_RECOGNISED);
    private static final Set<Action> MODULES =
            Set.of(Action.MODULE_COMPLETED, Action.MODULE_RECOGNISED);

    private final Jdbi jdbi;
    private final SendingStore store;
    private final Training training;
    private final Notifications notifications;
    private final Clock clock;

    Sending(Jdbi jdbi, Training training, Notifications notifications, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(SendingStore.class);
        this.training = training;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** The first of them while HR waits for the page; the rest follows by itself. */
    void begin(long offerId) {
        jdbi.inTransaction(_ -> sendSome(offerId));
    }

    void workOff() {
        for (long offer : store.unfinished()) {
            int all = 0;
            int some;
            do {
                some = jdbi.inTransaction(_ -> sendSome(offer));
                all += some;
            } while (some > 0);
            log.info("Offer {}: {} lines worked off", offer, all);
        }
        while (clearSome()) {}
    }

    /** How many lines were worked off; none when it is done, or another server is at it. */
    private int sendSome(long offerId) {
        var order = store.take(offerId);
        var people = order.map(it -> store.next(it.id(), BATCH)).orElse(List.of());
        if (!people.isEmpty()) {
            store.renew(offerId, people);
            store.insert(offerId, people);
            store.closeNeedless(offerId, people, clock.instant());
            tell(order.orElseThrow(), store.addressees(offerId, people));
            store.settle(offerId, people);
        }
        if (people.size() < BATCH) {
            order.ifPresent(it -> store.finish(it.id(), clock.instant()));
        }
        return people.size();
    }

    /** In each one's language. */
    private void tell(Order order, List<Addressee> addressees) {
        var details = new HashMap<String, Map<String, String>>();
        addressees.forEach(
                it -> details.computeIfAbsent(it.language(), language -> details(order, language)));
        notifications.tell(
                addressees.stream()
                        .map(
                                it ->
                                        new News(
                                                it.personId(),
                                                KIND,
                                                order.id(),
                                                details.get(it.language())))
                        .toList());
    }

    private Map<String, String> details(Order order, String language) {
        var subject =
                Subject.all(training, language).stream()
                        .filter(it -> it.isOf(order.pathId(), order.moduleId()))
                        .findFirst();
        return Map.of(
                "title", subject.map(Subject::title).orElse("–"),
                "minutes", subject.map(Subject::minutes).map(String::valueOf).orElse("0"),
                "note", order.note(),
                "name", order.maker(),
                "link", subject.map(Subject::url).orElse("/training"));
    }

    /** Takes what was withdrawn from behind bells; false when there is no more of it. */
    boolean clearSome() {
        return jdbi.inTransaction(
                _ ->
                        store.toClear()
                                .map(
                                        it -> {
                                            clear(it);
                                            return true;
                                        })
                                .orElse(false));
    }

    private void clear(SendingStore.Clearing offer) {
        var told = store.told(offer.id(), offer.clearedTo(), BATCH);
        var people = told.stream().map(SendingStore.Told::personId).toList();
        notifications.forget(people, KIND, offer.id());
        store.clear(
                offer.id(), told.stream().map(SendingStore.Told::line).reduce((_, last) -> last));
    }

    /** Once, however often this is told. */
    void completed(List<Activity> activities) {
        var rows =
                activities.stream()
                        .filter(it -> !it.isReversal())
                        .filter(it -> PATHS.contains(it.action()) || MODULES.contains(it.action()))
                        .map(
                                it ->
                                        new Object[] {
                                            it.personId(),
                                            PATHS.contains(it.action()),
                                            it.subjectId()
                                        })
                        .toList();
        if (!rows.isEmpty()) {
            for (var made : store.completed(JsonRows.of(rows, it -> it))) {
                store.complete(made.id(), clock.instant());
                notifications.forget(made.personId(), KIND, made.offerId());
            }
        }
    }
}

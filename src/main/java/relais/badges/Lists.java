package relais.badges;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.badges.AwardList.Outcome;
import relais.database.JsonRows;
import relais.people.MeantLine;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.Reach;
import relais.people.Role;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One badge for many people. A list is first only counted: who will get it, who has it, who was not
 * found. Confirmed, it is worked off in batches, on any server; each line gives at most once.
 */
public final class Lists {

    private static final Logger log = LoggerFactory.getLogger(Lists.class);
    private static final int BATCH = 100;

    /** So many are given while HR waits for the page; the rest follows by itself. */
    private static final int AT_ONCE = 500;

    private final Jdbi jdbi;
    private final ListStore store;
    private final BadgeStore badges;
    private final PeopleStore people;
    private final Reach reach;
    private final Awards awards;
    private final Clock clock;

    Lists(Jdbi jdbi, Awards awards, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ListStore.class);
        this.badges = jdbi.onDemand(BadgeStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.reach = new Reach(people);
        this.awards = awards;
        this.clock = clock;
    }

    /** Gives nothing yet. The form's own key makes a second click the same list. */
    long draw(Person giver, Badge badge, ListForm form) {
        var key = giver.id() + ":" + form.award().key();
        return jdbi.inTransaction(
                _ -> {
                    var award = form.award();
                    var made =
                            store.insert(
                                    badge.id(),
                                    award.level(),
                                    award.reason(),
                                    award.evidence(),
                                    giver.id(),
                                    clock.instant(),
                                    key);
                    made.ifPresent(list -> fill(list, giver, form));
                    return made.orElseGet(() -> store.idByKey(key));
                });
    }

    public Optional<AwardList> list(Person maker, long id, String language) {
        return store.list(id, maker.id(), language);
    }

    /** Those that were confirmed, newest first. */
    public List<AwardList> latest(Person maker, String language) {
        return store.latest(maker.id(), language);
    }

    /** The first lines that give nothing, with the reason. */
    public List<AwardList.Line> refused(AwardList list) {
        return store.lines(
                list.id(),
                List.of(
                        Outcome.UNKNOWN,
                        Outcome.BEYOND,
                        Outcome.UNFIT,
                        Outcome.TWICE,
                        Outcome.HELD),
                200);
    }

    /** The first who get it, or got it. */
    public List<AwardList.Line> givenTo(AwardList list) {
        return store.lines(list.id(), List.of(Outcome.TO_GIVE, Outcome.GIVEN), 30);
    }

    /** Begins to give; whoever confirms twice gives once. */
    public void confirm(Person maker, AwardList list) {
        if (store.confirm(list.id(), maker.id(), clock.instant())) {
            store.open().stream()
                    .filter(order -> order.id() == list.id())
                    .forEach(order -> work(order, AT_ONCE));
        }
    }

    /** Goes on with what was confirmed, wherever this or another server stopped. */
    public void workOff() {
        store.open().forEach(order -> work(order, Integer.MAX_VALUE));
    }

    /** The units that this HR can choose, by code, as a tree. */
    public Map<String, String> units(Person giver) {
        return reach.units(giver, Role.HR);
    }

    public List<String> countries(Person giver) {
        return reach.countries(giver, Role.HR);
    }

    private void fill(long list, Person giver, ListForm form) {
        var whom = form.whom();
        if (whom.isNamed()) {
            store.write(list, JsonRows.of(MeantLine.of(whom.lines(), people), Lists::row));
        } else {
            var path = whom.unit().flatMap(reach::pathOf);
            store.choose(list, giver.id(), path, whom.country(), form.who());
        }
        store.judge(list, clock.instant());
    }

    private static Object[] row(MeantLine line) {
        var outcome =
                line.person().isPresent()
                        ? Outcome.TO_GIVE
                        : line.repeated() ? Outcome.TWICE : Outcome.UNKNOWN;
        return new Object[] {line.number(), line.text(), line.person(), outcome};
    }

    private void work(ListStore.Order order, int atMost) {
        var badge = badges.bySlug(order.slug(), "en").orElseThrow();
        int all = 0;
        int some;
        do {
            some = jdbi.inTransaction(_ -> give(order, badge));
            all += some;
        } while (some > 0 && all < atMost);
        store.finish(order.id(), clock.instant());
        log.info("List {} of badge {}: {} lines worked off", order.id(), order.slug(), all);
    }

    private int give(ListStore.Order order, Badge badge) {
        var places = store.next(order.id(), BATCH);
        for (var place : places) {
            var key = "list:" + order.id() + ":" + place.personId();
            var giving =
                    awards.give(
                            badge,
                            order.level(),
                            place.personId(),
                            order.madeBy(),
                            order.reason(),
                            order.evidence(),
                            key);
            switch (giving) {
                case Giving.Given(var award) ->
                        store.settle(order.id(), place.line(), Outcome.GIVEN, award);
                case Giving.HoldsAlready() ->
                        store.settle(order.id(), place.line(), Outcome.HELD, null);
                case Giving.NotForThem() ->
                        store.settle(order.id(), place.line(), Outcome.UNFIT, null);
                case Giving.BeyondReach() ->
                        store.settle(order.id(), place.line(), Outcome.BEYOND, null);
            }
        }
        return places.size();
    }
}

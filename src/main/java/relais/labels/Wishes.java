package relais.labels;

import org.jdbi.v3.core.Jdbi;

import relais.people.PeopleStore;
import relais.people.Person;
import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asking for the label: by the ambassador, with the sponsor's word if there is one, or by the
 * sponsor, to whom the ambassador has to agree. HR reads nothing before.
 */
public final class Wishes {

    /** The champion path of the starter: addresses of paths never change. */
    static final String PATH = "champion";

    /** So long after an answer nobody is pointed to the label. */
    private static final Duration QUIET = Duration.ofDays(180);

    private final Jdbi jdbi;
    private final WishStore store;
    private final PeopleStore people;
    private final LabelNews news;
    private final Settings settings;
    private final Clock clock;

    Wishes(Jdbi jdbi, LabelNews news, Settings settings, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(WishStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.news = news;
        this.settings = settings;
        this.clock = clock;
    }

    public Criteria criteriaOf(long personId) {
        return store.criteria(personId, PATH, settings.get(Programme.MONTHS_BEFORE_LABEL))
                .orElse(Criteria.NONE);
    }

    /** Empty for those who are far from it, or in no need to hear of it. */
    Optional<Nearness> nearnessOf(long personId) {
        var now = clock.instant();
        return store.nearness(
                personId, PATH, settings.get(Programme.MONTHS_BEFORE_LABEL), now, now.minus(QUIET));
    }

    public Optional<Wish> openOf(long personId) {
        return store.open(personId);
    }

    /** HR's last answer to them. */
    public Optional<Wish> lastAnswered(long personId) {
        return store.lastAnswered(personId);
    }

    /** HR is told; and the sponsor, if there is one, that a word of theirs is welcome. */
    Asking ask(Person person, Optional<Long> sponsorId, String words, boolean announced) {
        return jdbi.inTransaction(
                _ -> {
                    var deciding = decidingOn(person);
                    lock(person, deciding, sponsorId);
                    var hindrance = hindrance(person.id());
                    if (hindrance.isPresent()) {
                        return hindrance.get();
                    } else if (!store.ask(person.id(), words, announced, clock.instant())) {
                        return new Asking.AlreadyAsked();
                    }
                    sponsorId.ifPresent(it -> news.supportWelcome(it, person));
                    tell(person, deciding);
                    return new Asking.Asked();
                });
    }

    /** The sponsor's word: to what the ambassador asked, else it begins a wish of its own. */
    Asking support(Person sponsor, Person protege, String words, boolean open) {
        return jdbi.inTransaction(
                _ -> {
                    if (store.support(protege.id(), sponsor.id(), words, open)) {
                        news.supported(protege, sponsor);
                        return new Asking.Asked();
                    }
                    var hindrance = hindrance(protege.id());
                    if (hindrance.isPresent()) {
                        return hindrance.get();
                    }
                    store.propose(protege.id(), sponsor.id(), words, open, clock.instant());
                    news.proposed(protege, sponsor);
                    return new Asking.Asked();
                });
    }

    /** The ambassador agrees to their sponsor's wish. */
    Asking agree(Person person, String words, boolean announced) {
        return jdbi.inTransaction(
                _ -> {
                    var deciding = decidingOn(person);
                    lock(person, deciding, Optional.empty());
                    var hindrance = hindrance(person.id());
                    if (hindrance.isPresent()) {
                        return hindrance.get();
                    } else if (!store.agree(person.id(), words, announced, clock.instant())) {
                        return new Asking.AlreadyAsked();
                    }
                    tell(person, deciding);
                    return new Asking.Asked();
                });
    }

    /** Without a reason; also the answer "no" to a sponsor. False when there is nothing open. */
    boolean withdraw(Person person) {
        return jdbi.inTransaction(
                _ -> {
                    people.lock(person.id());
                    store.open(person.id()).ifPresent(this::settled);
                    return store.withdraw(person.id(), clock.instant());
                });
    }

    /** HR has nothing to answer any more. In the caller's transaction. */
    void settled(Wish wish) {
        var person = wish.person();
        news.settled(wish.id(), store.deciding(person.id(), wish.unitPath(), person.country()));
    }

    /** Their wishes, but for what made a label, and all words by them or for them. */
    void erase(Person person) {
        jdbi.useTransaction(
                _ -> {
                    people.lock(person.id());
                    store.open(person.id()).ifPresent(this::settled);
                    store.eraseWishes(person.id());
                    store.eraseWords(person.id());
                    store.eraseProposals(person.id());
                    store.eraseSupport(person.id());
                });
    }

    private List<Long> decidingOn(Person person) {
        return store.deciding(person.id(), person.unitPath(), person.country());
    }

    /** All who will be told, before the first write: telling locks their rows, too. */
    private void lock(Person person, List<Long> deciding, Optional<Long> sponsorId) {
        people.lockAll(
                Stream.of(List.of(person.id()), deciding, sponsorId.stream().toList())
                        .flatMap(List::stream)
                        .toList());
    }

    private void tell(Person person, List<Long> deciding) {
        store.open(person.id()).ifPresent(it -> news.asked(it, deciding));
    }

    /** With the person locked: two tabs, or a champion's label given meanwhile, come in turn. */
    private Optional<Asking> hindrance(long personId) {
        people.lock(personId);
        if (people.active(personId).filter(Person::champion).isPresent()) {
            return Optional.of(new Asking.AlreadyChampion());
        }
        return criteriaOf(personId).areMetAt(clock.instant())
                ? Optional.empty()
                : Optional.of(new Asking.NotReady());
    }
}

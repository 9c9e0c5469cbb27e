package relais.labels;

import org.jdbi.v3.core.Jdbi;

import relais.people.PeopleStore;
import relais.people.Person;
import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.util.Optional;

/**
 * Asking for the label: by the ambassador, with the sponsor's word if there is one, or by the
 * sponsor, to whom the ambassador has to agree. HR reads nothing before.
 */
public final class Wishes {

    /** The champion path of the starter: addresses of paths never change. */
    static final String PATH = "champion";

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

    public Optional<Wish> openOf(long personId) {
        return store.open(personId);
    }

    /** HR's last answer to them. */
    public Optional<Wish> lastAnswered(long personId) {
        return store.lastAnswered(personId);
    }

    /** The sponsor, if there is one, is told that a word of theirs is welcome. */
    Asking ask(Person person, Optional<Long> sponsorId, String words, boolean announced) {
        return jdbi.inTransaction(
                _ -> {
                    var hindrance = hindrance(person.id());
                    if (hindrance.isPresent()) {
                        return hindrance.get();
                    } else if (!store.ask(person.id(), words, announced, clock.instant())) {
                        return new Asking.AlreadyAsked();
                    }
                    sponsorId.ifPresent(it -> news.supportWelcome(it, person));
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
                    var hindrance = hindrance(person.id());
                    if (hindrance.isPresent()) {
                        return hindrance.get();
                    }
                    return store.agree(person.id(), words, announced, clock.instant())
                            ? new Asking.Asked()
                            : new Asking.AlreadyAsked();
                });
    }

    /** Without a reason; also the answer "no" to a sponsor. False when there is nothing open. */
    boolean withdraw(Person person) {
        return store.withdraw(person.id(), clock.instant());
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

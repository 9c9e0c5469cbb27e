package relais.demo;

import com.fasterxml.jackson.core.type.TypeReference;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.feed.Feed;
import relais.feed.Topic;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.sharing.Sharing;
import relais.timeline.AccountDraft;
import relais.timeline.AccountStore;
import relais.timeline.Help;
import relais.timeline.Network;
import relais.timeline.PostDraft;
import relais.timeline.PostLink;
import relais.timeline.TimelineStore;
import relais.timeline.VoiceStore;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people of the company have posted in public: db/demo/timeline.yaml. */
final class Postings {

    private static final int TRIES = 400;
    private static final LocalTime NOON = LocalTime.of(12, 15);

    /** What is not said is null, or false. */
    record Said(
            String by,
            String language,
            String network,
            int days,
            String topic,
            Integer about,
            String link,
            String words,
            String help,
            boolean kept) {}

    private record Official(
            String name,
            String network,
            String address,
            String language,
            String country,
            List<Said> posts) {}

    /** The file. */
    private record Script(List<Official> accounts, List<Said> posts) {}

    private final TimelineStore store;
    private final PeopleStore persons;
    private final Sharing sharing;
    private final Deeds deeds;
    private final AccountStore accounts;
    private final VoiceStore voices;
    private final Year year;
    private final List<Employee> people;
    private final Cast cast;
    private final long seed;
    private final Map<String, Long> topics;
    private final List<DemoStore.Item> items;
    private final Script script = DemoFiles.read("timeline.yaml", new TypeReference<>() {});

    Postings(
            Jdbi jdbi,
            Feed feed,
            Sharing sharing,
            Deeds deeds,
            List<DemoStore.Item> items,
            Year year,
            List<Employee> people,
            Cast cast,
            long seed) {
        this.store = jdbi.onDemand(TimelineStore.class);
        this.persons = jdbi.onDemand(PeopleStore.class);
        this.sharing = sharing;
        this.deeds = deeds;
        this.accounts = jdbi.onDemand(AccountStore.class);
        this.voices = jdbi.onDemand(VoiceStore.class);
        this.topics = feed.topics("en").stream().collect(Collectors.toMap(Topic::slug, Topic::id));
        this.items = items;
        this.year = year;
        this.people = people;
        this.cast = cast;
        this.seed = seed;
    }

    /** Two who lead have agreed to stand as such. */
    void post() {
        script.accounts().forEach(this::account);
        for (var leader : List.of(cast.leon().id(), boss().id())) {
            voices.name(leader, cast.lena().id(), at(70));
            voices.answer(leader, true, at(69));
        }
        for (int i = 0; i < script.posts().size(); i++) {
            post(script.posts().get(i), Dice.of(seed, "posting", i));
        }
    }

    private void account(Official official) {
        var draft =
                new AccountDraft(
                        official.name(),
                        network(official.network()),
                        new PostLink(official.address()),
                        official.language(),
                        Optional.ofNullable(official.country()));
        long id = accounts.insert(draft, cast.carla().id(), at(80)).orElseThrow();
        for (var said : official.posts()) {
            insert(
                    Optional.empty(),
                    Optional.of(id),
                    cast.carla().id(),
                    said,
                    draft.network(),
                    official.language(),
                    draft.country(),
                    Help.NONE);
        }
    }

    /** The number of the post. */
    long post(Said said, Dice dice) {
        var author = author(said, dice);
        var helper = someone(said.language(), said.days(), dice, author);
        boolean asked = "named".equals(said.help()) || "asked".equals(said.help());
        var help =
                new Help(said.help() != null, Optional.of((long) helper.id()).filter(_ -> asked));
        long id =
                insert(
                        Optional.of((long) author.id()),
                        Optional.empty(),
                        author.id(),
                        said,
                        network(said.network()),
                        said.language(),
                        Optional.of(author.country()),
                        help);
        if ("named".equals(said.help())) {
            store.answer(helper.id(), id, true, at(said.days() - 1));
        }
        return id;
    }

    private long insert(
            Optional<Long> author,
            Optional<Long> account,
            long addedBy,
            Said said,
            Network network,
            String language,
            Optional<String> country,
            Help help) {
        var draft =
                new PostDraft(
                        network,
                        Optional.ofNullable(said.link()).map(PostLink::new),
                        said.words(),
                        language,
                        Optional.ofNullable(said.topic()).map(topics::get),
                        Optional.ofNullable(said.about()).flatMap(it -> article(items, year, it)),
                        year.today().minusDays(said.days()),
                        help,
                        !said.kept());
        var key = "demo-post-%s-%d".formatted(language, said.words().hashCode());
        long id =
                store.insert(author, account, addedBy, key, country, draft, at(said.days()))
                        .orElseThrow();
        author.flatMap(persons::active).ifPresent(it -> share(it, id, draft, at(said.days())));
        return id;
    }

    private void share(Person author, long id, PostDraft draft, Instant at) {
        var share = sharing.by(Clock.fixed(at, year.zone())).keep(author, id, draft);
        int second = year.second(at);
        share.action().ifPresent(it -> deeds.add(second, (int) author.id(), it, (int) id));
        share.thankedId()
                .ifPresent(it -> deeds.add(second, it.intValue(), Action.KIT_USED, (int) id));
    }

    private Employee author(Said said, Dice dice) {
        if (said.by() == null) {
            return someone(said.language(), said.days(), dice, employee(cast.ada().id()));
        }
        return said.by().equals("boss") ? boss() : employee(cast.id(said.by()));
    }

    /** Another one who leads, and speaks English if there is one. */
    private Employee boss() {
        var leaders =
                people.stream()
                        .filter(it -> it.leader() && !it.isOfCast() && it.departsDay().isEmpty())
                        .toList();
        return leaders.stream()
                .filter(it -> it.language().equals("en"))
                .findFirst()
                .or(() -> leaders.stream().findFirst())
                .orElseGet(() -> employee(cast.bruno().id()));
    }

    /** Whoever speaks the language and works here since then, but not this one. */
    private Employee someone(String language, int days, Dice dice, Employee other) {
        for (int i = 0; i < TRIES; i++) {
            var employee = dice.pick(people);
            if (!employee.isOfCast()
                    && employee.id() != other.id()
                    && employee.language().equals(language)
                    && employee.departsDay().isEmpty()
                    && employee.worksOn(Year.TODAY - days)) {
                return employee;
            }
        }
        return employee(cast.bruno().id());
    }

    private Employee employee(int id) {
        return people.stream().filter(it -> it.id() == id).findFirst().orElseThrow();
    }

    /** Our own that came out so many days ago. */
    static Optional<Long> article(List<DemoStore.Item> items, Year year, int days) {
        var day = year.today().minusDays(days);
        return items.stream()
                .filter(DemoStore.Item::own)
                .filter(it -> it.publishedAt().atZone(year.zone()).toLocalDate().equals(day))
                .map(DemoStore.Item::id)
                .findFirst();
    }

    private Instant at(int days) {
        var noon = year.today().minusDays(days).atTime(NOON).atZone(year.zone()).toInstant();
        return noon.isAfter(year.end()) ? year.end() : noon;
    }

    private static Network network(String name) {
        return Network.valueOf(name.toUpperCase(Locale.ROOT));
    }
}

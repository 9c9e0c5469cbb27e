package relais.demo;

import com.fasterxml.jackson.core.type.TypeReference;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import relais.certificates.Certificates;
import relais.comments.Comments;
import relais.database.CannotStart;
import relais.database.Sealing;
import relais.feed.Feed;
import relais.identity.Credentials;
import relais.identity.DemoAccount;
import relais.kits.Kits;
import relais.kudos.Kudos;
import relais.labels.Labels;
import relais.levels.Levels;
import relais.links.Links;
import relais.media.Media;
import relais.mentoring.Mentoring;
import relais.people.PeopleStore;
import relais.planning.Planning;
import relais.points.PointsStore;
import relais.points.ScoreCounts;
import relais.presswatch.PressWatch;
import relais.proposals.DeskStore;
import relais.sharing.Sharing;
import relais.spaces.Spaces;
import relais.spread.Spread;
import relais.studio.Studio;
import relais.training.ModuleProgress;
import relais.training.PathProgress;
import relais.training.Training;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Fills an empty database with a made-up company of any size and a year of its life. The same
 * number of members, seed and date give the same company.
 */
public final class Demo {

    public static final int MEMBERS = 150;
    public static final int FEWEST = 60;
    public static final int MOST = 1_000_000;
    public static final long SEED = 1;

    /** How large it became. */
    public record Figures(int people, int countries, int members, int sponsorships, long acts) {}

    private record Archived(int days, String source, String topic, String title, String summary) {}

    private final Jdbi jdbi;
    private final DemoStore store;
    private final ZoneId zone;
    private final Locale locale;
    private final Clock clock;
    private final Feed feed;
    private final Studio studio;
    private final PressWatch pressWatch;
    private final Comments comments;
    private final Spaces spaces;
    private final Sharing sharing;
    private final Planning planning;
    private final Links links;
    private final Kudos kudos;
    private final Levels levels;
    private final Mentoring mentoring;
    private final Spread spread;
    private final Labels labels;
    private final Certificates certificates;
    private final Training training;
    private final Media media;
    private final Credentials credentials;
    private final Sealing sealing;

    public Demo(
            Jdbi jdbi,
            ZoneId zone,
            Locale locale,
            Clock clock,
            Feed feed,
            Studio studio,
            PressWatch pressWatch,
            Comments comments,
            Spaces spaces,
            Sharing sharing,
            Planning planning,
            Links links,
            Kudos kudos,
            Levels levels,
            Mentoring mentoring,
            Spread spread,
            Labels labels,
            Certificates certificates,
            Training training,
            Media media,
            Credentials credentials,
            Sealing sealing) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(DemoStore.class);
        this.zone = zone;
        this.locale = locale;
        this.clock = clock;
        this.feed = feed;
        this.studio = studio;
        this.pressWatch = pressWatch;
        this.comments = comments;
        this.spaces = spaces;
        this.sharing = sharing;
        this.planning = planning;
        this.links = links;
        this.kudos = kudos;
        this.levels = levels;
        this.mentoring = mentoring;
        this.spread = spread;
        this.labels = labels;
        this.certificates = certificates;
        this.training = training;
        this.media = media;
        this.credentials = credentials;
        this.sealing = sealing;
    }

    /** Whether there is nobody yet. */
    public boolean isPossible() {
        return !store.hasPeople();
    }

    /** All of it or nothing. Starter content must be there. */
    public Figures load(int members, long seed, Consumer<String> progress) {
        if (!isPossible()) {
            throw new CannotStart(
                    "The database is not empty: the demo needs one of its own (RELAIS_DATA or"
                            + " RELAIS_DB_URL)");
        }
        return jdbi.inTransaction(handle -> load(handle, members, seed, progress));
    }

    private Figures load(Handle handle, int members, long seed, Consumer<String> progress) {
        var year = Year.upTo(clock.instant(), zone);
        var company = Company.read();
        var lines = Lines.read();
        try (var book = new Book(handle.getConnection())) {
            var sites = new Sites(company, members);
            var staff = new Staff(company, sites, lines, year, seed, locale.getLanguage());
            var people = staff.hire();
            new Directory(book, year).write(company, sites, staff, people);
            progress.accept(
                    "%,d people in %d units of %d countries"
                            .formatted(
                                    people.size(),
                                    sites.units().size(),
                                    sites.headCounts().size()));
            var past = Past.of(people.size());
            furnish(year, past);
            progress.accept("Content of a year");
            var figures = live(book, year, past, company, sites, lines, people, seed, progress);
            openAccounts();
            return figures;
        }
    }

    /** What there was to read and to accept. */
    private void furnish(Year year, Past past) {
        store.publishCharter(store.charter(), past.start(year).minus(Duration.ofDays(7)));
        studio.loadDemo(year.end());
        pressWatch.loadDemo();
        var yesterday = year.end().minus(Duration.ofHours(10));
        store.latestPress()
                .map(it -> Duration.between(it, yesterday).toDays())
                .ifPresent(
                        days -> {
                            store.shiftPress(days);
                            store.shiftStories(days);
                        });
        var archive = DemoFiles.read("archive.yaml", new TypeReference<List<Archived>>() {});
        for (var item : archive) {
            var at = year.today().minusDays(item.days()).atTime(LocalTime.of(7, 30)).atZone(zone);
            var link =
                    "https://%s.example/archive/%d"
                            .formatted(item.source().split("\\.")[0], item.days());
            store.archive(item.source(), item.topic(), link, at.toInstant());
            store.archiveText(link, item.title(), item.summary());
        }
    }

    private Figures live(
            Book book,
            Year year,
            Past past,
            Company company,
            Sites sites,
            Lines lines,
            List<Employee> people,
            long seed,
            Consumer<String> progress) {
        var deeds = new Deeds();
        var programme = new Programme(year, lines, past, seed).enrol(company, people);
        var members = programme.members();
        var cast = new Cast(company, members);
        var awards = new Awards(lines, year, deeds, seed);
        var sponsors =
                new Sponsors(programme, year, deeds, awards, seed)
                        .pairUp(cast.ada(), cast.bruno(), cast.leon());
        awards.giveAll(programme, cast.ada(), cast.bruno(), cast.carla(), cast.lena());

        long charter = store.charter();
        var curriculum = curriculum();
        var remarks = new Remarks(year, deeds, seed);
        var life =
                new Life(
                        year,
                        deeds,
                        sponsors,
                        Shelf.of(store.items(), year, seed),
                        remarks,
                        curriculum,
                        seed);
        var topics = store.topics();
        var bell = new Bell(year, book, seed);
        var register = new Register(book, year, lines, bell, charter, seed);
        var cohorts = new Cohorts(book, lines, year, past, seed);
        cohorts.open(cast.lena().id(), locale.getLanguage());
        for (var employee : people) {
            var member = members.get(employee.id());
            cohorts.enter(employee, Optional.ofNullable(member));
            if (member != null) {
                var chosen = topics(topics, employee, seed);
                register.enter(member, chosen);
                life.live(member, chosen, charter);
            } else if (employee.id() != cast.emma()) {
                life.look(employee);
            }
        }
        register.pair(sponsors, programme, cast.bruno(), members);
        var gratitude = new Gratitude(year, deeds, sponsors, seed);
        gratitude.say(people, members, cast);
        new Nominations(lines, year, awards, gratitude, seed).make(members.values(), cast.ada());
        new Agenda(year, deeds, people, cast, seed).plan().write(book, bell);
        var mailbag = new Mailbag(year, deeds, people, cast, seed).fill();
        mailbag.write(book, bell);
        var conversations = new Conversations(year, deeds, people, cast, sponsors, seed).hold();
        conversations.write(book, store.spaces());
        book.send();
        store.openThreads();
        share(year, deeds, people, cast, seed);
        progress.accept(
                "%,d members, %,d sponsorships, %,d acts"
                        .formatted(members.size(), sponsors.pairs().size(), deeds.size()));

        var byId = new Employee[people.size() + 1];
        var appears = new boolean[people.size() + 1];
        people.forEach(it -> byId[it.id()] = it);
        members.values().forEach(it -> appears[it.id()] = it.appears());
        var rules = jdbi.onDemand(PointsStore.class).rules();
        var tally = new Tally(rules, zone, byId, book);
        var chronicle =
                new Chronicle(
                        year,
                        book,
                        tally,
                        awards,
                        gratitude,
                        remarks,
                        lines,
                        curriculum,
                        store.badges(),
                        byId,
                        appears,
                        bell,
                        cast.hugo(),
                        seed);
        var told = new Progress(deeds.size(), progress);
        deeds.tell(
                (second, person, action, subject) -> {
                    chronicle.on(second, person, action, subject);
                    told.next();
                });
        tally.close();
        book.send();
        feed.recount();
        comments.recount();
        new ScoreCounts(jdbi).recount();
        mentoring.recount();
        spread.count();
        labels.recordMissing();
        new Investiture(jdbi, lines, year).settle(cast.hugo(), cast.lena().id());
        kudos.recompute();
        levels.recompute();
        certificates.issueMissing();
        new Stage(store, bell, year).show(lines, cast, programme);
        new OfferDesk(store, training, bell, year)
                .offer(cast, byId[cast.hugo()], locale.getLanguage());
        var carla = jdbi.onDemand(PeopleStore.class).active(cast.carla().id()).orElseThrow();
        new Showcase(training, media, carla).open();
        mailbag.hand(
                studio, jdbi.onDemand(DeskStore.class), jdbi.onDemand(PeopleStore.class), carla);
        book.send();
        new NewsletterDesk(jdbi, store, year).write(carla.id(), members.size());
        var persons = jdbi.onDemand(PeopleStore.class);
        new JobDesk(jdbi, sealing, year)
                .open(
                        persons.active(cast.hugo()).orElseThrow(),
                        Map.of(
                                "ambassador",
                                persons.active(cast.ada().id()).orElseThrow(),
                                "champion",
                                persons.active(cast.bruno().id()).orElseThrow()),
                        locale.getLanguage());
        new Whispers(jdbi, store, comments, feed, spaces, year)
                .whisper(remarks.reported(), cast.bruno().id(), cast.carla().id());
        new Walkers(jdbi, store, sealing, zone, year.end())
                .walk(cast.ada().id(), cast.bruno().id());
        return new Figures(
                people.size(),
                sites.headCounts().size(),
                members.size(),
                sponsors.pairs().size(),
                chronicle.activities());
    }

    /** Kits, posts that are shares, campaigns, a draft, and links. */
    private void share(Year year, Deeds deeds, List<Employee> people, Cast cast, long seed) {
        var persons = jdbi.onDemand(PeopleStore.class);
        var now = Clock.fixed(year.end(), zone);
        var shelf = new KitShelf(new Kits(jdbi, now), store.items(), year);
        shelf.fill(persons.active(cast.carla().id()).orElseThrow());
        var ada = persons.active(cast.ada().id()).orElseThrow();
        var drafts = sharing.by(now).drafts();
        shelf.begin(ada, drafts);
        new PlannedPosts(drafts, planning, year).plan(ada);
        var postings =
                new Postings(jdbi, feed, sharing, deeds, store.items(), year, people, cast, seed);
        postings.post();
        new CampaignShelf(jdbi, postings, store.items(), year, seed).launch(cast.carla().id());
        new Echoes(jdbi, year, cast).tell();
        new SharedLinks(jdbi, links, store.items(), year, cast).share();
    }

    private void openAccounts() {
        credentials.give(store.demoAccounts(DemoAccount.EMAILS), DemoAccount.PASSWORD);
    }

    private Curriculum curriculum() {
        return Curriculum.of(training.outline("en").stream().map(this::course).toList());
    }

    private Course course(PathProgress path) {
        return new Course(
                path.id(), path.slug(), path.modules().stream().map(this::module).toList());
    }

    private Course.Module module(ModuleProgress module) {
        return new Course.Module(
                module.id(), training.quizzes().modelAnswers(module), store.lessons(module.id()));
    }

    private static Set<Integer> topics(List<Long> topics, Employee employee, long seed) {
        var dice = Dice.of(seed, "topics", employee.id());
        var chosen = new HashSet<Integer>();
        int many = dice.between(2, 4);
        while (chosen.size() < Math.min(many, topics.size())) {
            chosen.add(dice.pick(topics).intValue());
        }
        return chosen;
    }
}

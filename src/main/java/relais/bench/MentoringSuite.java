package relais.bench;

import relais.App;
import relais.mentoring.Mentoring;
import relais.mentoring.Opened;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.settings.Programme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * The champions' tree: pairs that begin from sixteen connections, a large branch that moves, people
 * who are opened and matched one after the other, and the pages beside the floor. What it puts into
 * the tree it takes out again; the facts stay in the ledger.
 */
final class MentoringSuite {

    private static final int MOVES = 10;
    private static final int LARGE = 5_000;
    private static final int OPENED = 500;
    private static final int SEEKERS = 200;
    private static final int LOOKING = 2_000;

    private final Run run;
    private final MentoringStore store;
    private final PeopleStore people;

    MentoringSuite(Run run) {
        this.run = run;
        this.store = run.jdbi().onDemand(MentoringStore.class);
        this.people = run.jdbi().onDemand(PeopleStore.class);
    }

    void run() throws Exception {
        try (var app = new App(run.config(), run.jdbi(), run.source(), Clock.systemUTC())) {
            int places = app.settings().get(Programme.PLACES_PER_CHAMPION);
            var mentoring = app.mentoring();
            open(mentoring);
            matches(mentoring);
            seekers(mentoring);
            try {
                print(new Acceptances(run, store, mentoring).measure(today(), places));
                moves(mentoring, places);
            } finally {
                store.forgetPairs();
                store.forgetRequests();
                mentoring.recount();
            }
        }
        pages();
    }

    /**
     * Somebody anywhere in the tree, with the way down to them and their protégés: read anew, as
     * after any change of the tree, and as the node has kept it.
     */
    private void open(Mentoring mentoring) {
        var reader = persons(store.members(1)).getFirst();
        var handles = store.sponsored(OPENED);
        double generations =
                handles.stream()
                        .mapToInt(it -> open(mentoring, reader, it).way().size())
                        .average()
                        .orElse(0);
        print("%d people, %.1f generations down", handles.size(), generations);
        store.changeTree();
        print("opened, read anew: %s", opened(mentoring, reader, handles));
        print("opened, as they were kept: %s", opened(mentoring, reader, handles));
    }

    private String opened(Mentoring mentoring, Person reader, List<String> handles) {
        long before = store.statements();
        var times = Times.once(handles, it -> open(mentoring, reader, it));
        double statements = (double) (store.statements() - before) / Math.max(1, handles.size());
        return "%s, %.1f statements each".formatted(times, statements);
    }

    private static Opened open(Mentoring mentoring, Person reader, String handle) {
        return mentoring.reading().open(reader, handle, 0).orElseThrow();
    }

    private void matches(Mentoring mentoring) {
        print(
                "Matches for one person: %s",
                Times.of(persons(store.members(SEEKERS)), mentoring::championsFor));
    }

    /** While many look for a sponsor. */
    private void seekers(Mentoring mentoring) {
        store.look(Instant.now(), LOOKING);
        try {
            print(
                    "Those who look, for one champion: %s",
                    Times.of(persons(store.champions(SEEKERS)), mentoring::seekersFor));
        } finally {
            store.forgetLooking();
        }
    }

    /** From tree to tree, and as it was in the end. */
    private void moves(Mentoring mentoring, int places) {
        long mover = store.branchNear(LARGE).orElseThrow();
        int below = store.below(mover);
        var before = store.sponsorshipOf(mover);
        var began = Instant.now();
        try {
            var times =
                    LongStream.range(0, MOVES)
                            .flatMap(
                                    round ->
                                            store.elsewhere(mover, today(), places, round).stream()
                                                    .mapToLong(it -> move(mentoring, mover, it)))
                            .sorted()
                            .toArray();
            print(
                    "A champion with %d people below moved %d times: %s",
                    below, times.length, new Times(times));
        } finally {
            store.restore(mover, before.sponsorId(), before.since());
            store.forgetPast(mover, began);
        }
    }

    private long move(Mentoring mentoring, long mover, long championId) {
        store.propose(mover, championId, store.sponsorshipOf(mover).sponsorId(), Instant.now());
        var champion = people.active(championId).orElseThrow();
        var request = mentoring.requestsFor(championId).getLast();
        return Times.took(() -> mentoring.accept(champion, request));
    }

    private void pages() throws Exception {
        var branch = "/mentoring/tree/" + store.handleNear(LARGE).orElseThrow();
        try (var servers = new Servers(run.address(), Servers.databaseProcess(), run.folder())) {
            servers.start("ambassador@relais.example", "relais-demo");
            new PagesSuite(
                            run.jdbi(),
                            servers,
                            List.of(
                                    branch,
                                    branch + "/branch",
                                    "/mentoring/tree",
                                    "/mentoring/spread"),
                            run.slot(),
                            run.rounds(),
                            run.out())
                    .run();
            run.out().println();
            run.out()
                    .println(
                            PagesSuite.alone(
                                    servers, "lead@relais.example", "/lead/mentoring", run.slot()));
        }
    }

    private List<Person> persons(Collection<Long> ids) {
        return ids.stream().flatMap(it -> people.active(it).stream()).toList();
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }

    private void print(String format, Object... figures) {
        run.out().println(String.format(Locale.ROOT, format, figures) + "\n");
    }
}

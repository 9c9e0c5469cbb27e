package relais.bench;

import relais.database.QueryMeter;
import relais.people.PeopleStore;
import relais.profiles.Profiles;
import relais.search.Reader;
import relais.search.Search;
import relais.search.Sought;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Searches for pieces, modules and people by words that are frequent, rare, mistyped and many; then
 * for people alone, as they are typed, from one letter to a whole name.
 */
final class SearchSuite {

    private static final int ASKED = 200;

    private static final List<String> PEOPLE =
            List.of(
                    "",
                    "q=m",
                    "q=ma",
                    "q=mar",
                    "q=mart",
                    "q=nguyen",
                    "q=ma+du",
                    "q=zzz",
                    "q=a&country=FR");

    private final Run run;
    private final Newsroom newsroom;

    SearchSuite(Run run) {
        this.run = run;
        this.newsroom = new Newsroom(run.jdbi());
    }

    void run() throws Exception {
        newsroom.fillUpTo(Newsroom.PIECES);
        newsroom.index();
        inTheDatabase();
        try (var servers = new Servers(run.address(), Servers.databaseProcess(), run.folder())) {
            servers.start("ambassador@relais.example", "relais-demo");
            people(servers);
            new PagesSuite(
                            run.jdbi(),
                            servers,
                            List.of(path(newsroom.wordOf(50_000)), path(newsroom.wordOf(200))),
                            run.slot(),
                            run.rounds(),
                            run.out())
                    .run();
        }
    }

    /** One after the other, by the front door: what the statements of one search take together. */
    private void inTheDatabase() {
        var search = new Search(run.jdbi(), new Profiles(run.jdbi()));
        var person =
                run.jdbi()
                        .onDemand(PeopleStore.class)
                        .activeByEmail("ambassador@relais.example")
                        .orElseThrow();
        print("| search | in the database: p50 ms | p99 ms | statements |\n|---|---|---|---|");
        words().forEach(
                        (name, words) -> {
                            var reader = new Reader(person, "fr", Instant.now());
                            var readings =
                                    IntStream.range(0, ASKED)
                                            .mapToObj(_ -> reading(search, reader, words))
                                            .toList();
                            print(line(name, readings.subList(ASKED / 2, ASKED)));
                        });
    }

    private Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        for (var pieces : List.of(50_000, 20_000, 5_000, 2_000, 1_400, 500, 10)) {
            words.put("a word of at most " + pieces + " pieces", newsroom.wordOf(pieces) + ".");
        }
        words.put("two letters", "ch");
        words.put("three letters", "tra");
        words.put("two frequent words", many(20_000, 10_000));
        words.put("two rarer words", many(2_500, 2_000));
        words.put(
                "ten words",
                many(50_000, 40_000, 30_000, 25_000, 20_000, 15_000, 10_000, 8_000, 6_000, 5_000));
        words.put("mistyped", newsroom.wordOf(500).replaceFirst("(...).", "$1"));
        return words;
    }

    private String many(int... pieces) {
        return Arrays.stream(pieces).mapToObj(newsroom::wordOf).collect(Collectors.joining(" "));
    }

    private static QueryMeter.Reading reading(Search search, Reader reader, String words) {
        QueryMeter.begin();
        search.everything(reader, Sought.of(words));
        return QueryMeter.end();
    }

    private static String line(String name, List<QueryMeter.Reading> readings) {
        var times = readings.stream().mapToLong(it -> it.time().toNanos()).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %d |",
                name,
                times[times.length / 2] / 1e6,
                times[times.length * 99 / 100] / 1e6,
                readings.getFirst().statements());
    }

    private void people(Servers servers) throws Exception {
        new Load(servers.portalPort(), "/people", servers.cookie()).run(4, run.slot());
        print("\n| search | p50 ms | p99 ms | errors |\n|---|---|---|---|");
        for (var search : PEOPLE) {
            var result =
                    new Load(servers.portalPort(), "/people?" + search, servers.cookie())
                            .run(1, run.slot());
            print(
                    String.format(
                            Locale.ROOT,
                            "| `/people?%s` | %.1f | %.1f | %d |",
                            search,
                            result.milliseconds(.5),
                            result.milliseconds(.99),
                            result.errors()));
        }
    }

    private static String path(String words) {
        return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private void print(String line) {
        run.out().println(line);
        run.out().flush();
    }
}

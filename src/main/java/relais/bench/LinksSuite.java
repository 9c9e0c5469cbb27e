package relais.bench;

import relais.database.JsonRows;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A million links, three hundred thousand of which are opened as a browser does, each click
 * counted, beside the least that anything with a row can do. Those that are opened to warm up are
 * others: a visitor counts once an hour, and what does not count writes less.
 */
final class LinksSuite {

    private static final int LINKS = 1_000_000;
    private static final int BATCH = 10_000;
    private static final int WARMING = 100_000;
    private static final int OPENED = 300_000;
    private static final int CODE = 13;
    private static final String SIGNS = "23456789bcdfghjkmnpqrstvwxyz";

    /** As Chromium sends when somebody follows a link. */
    private static final String HEADERS =
            """
            User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36
            Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8
            Accept-Encoding: gzip
            Accept-Language: en
            Sec-Fetch-Site: cross-site
            Sec-Fetch-Mode: navigate
            Sec-Fetch-Dest: document
            """
                    .replace("\n", "\r\n");

    private final Run run;
    private final LinkageStore store;
    private final SecureRandom random = new SecureRandom();

    LinksSuite(Run run) {
        this.run = run;
        this.store = run.jdbi().onDemand(LinkageStore.class);
    }

    void run() throws Exception {
        fill();
        var codes = store.some(WARMING + OPENED);
        long before = store.clicks();
        try (var servers = new Servers(run.address(), Servers.databaseProcess(), run.folder())) {
            servers.start("ambassador@relais.example", "relais-demo");
            measure(servers, codes);
        }
        print(
                "%d links; %d clicks came into the database meanwhile, of %d links that were opened"
                        + " (a visitor counts once an hour)",
                store.links(), store.clicks() - before, codes.size());
    }

    private void measure(Servers servers, List<String> codes) throws Exception {
        var paths = codes.stream().map(it -> "/l/" + it).toList();
        var warming = paths.subList(0, WARMING);
        var opened = paths.subList(WARMING, paths.size());
        var links = new Load(servers.portalPort(), opened, HEADERS, 302);
        var floor = new Load(servers.floorPort(), rows(), HEADERS, 200);
        var suite =
                new PagesSuite(run.jdbi(), servers, List.of(), run.slot(), run.rounds(), run.out());
        floor.run(16, PagesSuite.WARM_UP);
        new Load(servers.portalPort(), warming, HEADERS, 302).run(16, PagesSuite.WARM_UP);
        run.out().println(Measured.heading());
        for (var connections : PagesSuite.CONNECTIONS) {
            print("%s", suite.measure("/l/{code}", connections, links, floor).line());
        }
        // the counter writes once a second
        var patience = Duration.ofSeconds(3);
        new Load(servers.floorPort(), rows(), HEADERS, 200).run(1, patience);
    }

    private List<String> rows() {
        long people = store.lastPerson();
        return random.longs(OPENED, 1, people + 1).mapToObj(it -> "/row/" + it).toList();
    }

    private void fill() {
        long people = store.lastPerson();
        for (int made = store.links(); made < LINKS; made += BATCH) {
            long first = made;
            var rows =
                    LongStream.range(first, first + BATCH)
                            .mapToObj(it -> new Object[] {code(), 1 + it % people})
                            .toList();
            store.insert(JsonRows.of(rows, Object[]::clone), Instant.now());
        }
    }

    private String code() {
        return IntStream.range(0, CODE)
                .mapToObj(_ -> String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length()))))
                .collect(Collectors.joining());
    }

    private void print(String format, Object... figures) {
        run.out().println(String.format(Locale.ROOT, format, figures));
        run.out().flush();
    }
}

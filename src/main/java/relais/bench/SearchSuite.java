package relais.bench;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Searches for people as they are typed, from one letter to a whole name, one after the other. */
final class SearchSuite {

    private static final List<String> SEARCHES =
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

    private final Servers servers;
    private final Duration slot;
    private final PrintWriter out;

    SearchSuite(Servers servers, Duration slot, PrintWriter out) {
        this.servers = servers;
        this.slot = slot;
        this.out = out;
    }

    void run() throws Exception {
        new Load(servers.portalPort(), "/people", servers.cookie()).run(4, slot);
        out.println("| search | p50 ms | p99 ms | errors |\n|---|---|---|---|");
        for (var search : SEARCHES) {
            var result =
                    new Load(servers.portalPort(), "/people?" + search, servers.cookie())
                            .run(1, slot);
            out.println(
                    String.format(
                            Locale.ROOT,
                            "| `/people?%s` | %.1f | %.1f | %d |",
                            search,
                            result.milliseconds(.5),
                            result.milliseconds(.99),
                            result.errors()));
        }
    }
}

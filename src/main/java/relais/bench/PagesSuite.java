package relais.bench;

import org.jdbi.v3.core.Jdbi;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Pages, each in turn with the floor. */
final class PagesSuite {

    /** Those that everyone opens every day. */
    static final List<String> DAILY = List.of("/", "/feed", "/boards/points");

    static final List<Integer> CONNECTIONS = List.of(1, 16, 64);
    static final Duration WARM_UP = Duration.ofSeconds(90);

    private final Jdbi jdbi;
    private final Servers servers;
    private final List<String> paths;
    private final Duration slot;
    private final int rounds;
    private final PrintWriter out;

    PagesSuite(
            Jdbi jdbi,
            Servers servers,
            List<String> paths,
            Duration slot,
            int rounds,
            PrintWriter out) {
        this.jdbi = jdbi;
        this.servers = servers;
        this.paths = paths;
        this.slot = slot;
        this.rounds = rounds;
        this.out = out;
    }

    void run() throws Exception {
        var floor = new Load(servers.floorPort(), "/", servers.cookie());
        floor.run(16, WARM_UP);
        for (var page : paths) {
            new Load(servers.portalPort(), page, servers.cookie()).run(16, WARM_UP);
        }
        out.println(Measured.heading());
        for (var page : paths) {
            for (var connections : CONNECTIONS) {
                var asked = new Load(servers.portalPort(), page, servers.cookie());
                out.println(measure(page, connections, asked, floor).line());
                out.flush();
            }
        }
    }

    /** One page as somebody else reads it, one after the other. */
    static String alone(Servers servers, String email, String path, Duration slot)
            throws Exception {
        var cookie = servers.signIn(email, "relais-demo");
        var load = new Load(servers.portalPort(), path, cookie);
        load.run(1, slot);
        var result = load.run(1, slot);
        return String.format(
                Locale.ROOT,
                "`%s`, one after the other: p50 %.1f ms, p99 %.1f ms, %d errors",
                path,
                result.milliseconds(.5),
                result.milliseconds(.99),
                result.errors());
    }

    /** In turn with the floor. */
    Measured measure(String path, int connections, Load page, Load floor) throws Exception {
        var pages = new ArrayList<Load.Result>();
        var floors = new ArrayList<Load.Result>();
        var pageCpu = Duration.ZERO;
        var floorCpu = Duration.ZERO;
        long statements = 0;
        long writes = 0;
        for (int round = 0; round < rounds; round++) {
            long statementsBefore = status("Questions");
            long writesBefore = writes();
            var before = servers.portalCpu().used();
            pages.add(page.run(connections, slot));
            pageCpu = pageCpu.plus(servers.portalCpu().used().minus(before));
            statements += status("Questions") - statementsBefore;
            writes += writes() - writesBefore;

            before = servers.floorCpu().used();
            floors.add(floor.run(connections, slot));
            floorCpu = floorCpu.plus(servers.floorCpu().used().minus(before));
        }
        var all = Load.Result.joined(pages);
        return new Measured(
                path,
                connections,
                all,
                pageCpu,
                Load.Result.joined(floors),
                floorCpu,
                (double) statements / all.times().length,
                (double) writes / all.times().length);
    }

    private long writes() {
        return status("Com_insert") + status("Com_update") + status("Com_delete");
    }

    private long status(String name) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("SHOW GLOBAL STATUS LIKE '" + name + "'")
                                .map((row, _) -> row.getLong("Value"))
                                .one());
    }
}

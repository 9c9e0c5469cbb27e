package relais.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import relais.App;
import relais.Config;
import relais.bench.Run;
import relais.bench.Suites;
import relais.demo.Demo;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;

@Command(name = "bench", description = "Measures this build against a floor, and prints ratios.")
public final class Bench implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "SUITE",
            description =
                    "pages (the default), search, acts, feed, training, mentoring, voice,"
                            + " links or letters")
    private Suites suite = Suites.PAGES;

    @Option(
            names = "--members",
            paramLabel = "N",
            defaultValue = "" + Demo.MEMBERS,
            description = "How many people work there (default: ${DEFAULT-VALUE}).")
    private int members;

    @Option(
            names = "--slot",
            paramLabel = "SECONDS",
            defaultValue = "4",
            description = "How long page and floor are asked in turn (default: ${DEFAULT-VALUE}).")
    private int slot;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many turns each has (default: ${DEFAULT-VALUE}).")
    private int rounds;

    /** The data stay in var/bench-N, so that the next run need not make them. */
    @Override
    public Integer call() throws Exception {
        var read = Config.read();
        var folder = read.data().resolve("bench-" + members).toAbsolutePath();
        var memory = (read.databaseMemory() >> 20) + "M";
        var config =
                Config.from(
                        Map.of(
                                "RELAIS_DATA",
                                folder.toString(),
                                "RELAIS_DEMO",
                                "on",
                                "RELAIS_DB_MEMORY",
                                memory));
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        fill(config);
        try (var running = new Running(1)) {
            var database = running.start(() -> OpenDatabase.forCommand(config));
            suite.measure(
                    new Run(
                            config,
                            database.jdbi(),
                            database.source(),
                            database.address(),
                            folder,
                            Duration.ofSeconds(slot),
                            rounds,
                            out));
        }
        return 0;
    }

    /**
     * In a run of its own: what was loaded is on disk when its MariaDB has stopped, and is not
     * still being written while something else is measured.
     */
    private void fill(Config config) {
        try (var running = new Running(1)) {
            var database = running.start(() -> OpenDatabase.forCommand(config));
            var app = new App(config, database.jdbi(), database.source(), Clock.systemUTC());
            running.start(() -> app);
            if (app.demo().isPossible()) {
                app.loadStarter();
                app.demo().load(members, Demo.SEED, System.out::println);
            }
        }
    }
}

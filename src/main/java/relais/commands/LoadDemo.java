package relais.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import relais.App;
import relais.Config;
import relais.demo.Demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

@Command(name = "demo", description = "Fills an empty database with a made-up company.")
public final class LoadDemo implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(
            names = "--members",
            paramLabel = "N",
            defaultValue = "" + Demo.MEMBERS,
            description = "How many people work there (default: ${DEFAULT-VALUE}).")
    private int members;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "" + Demo.SEED,
            description = "Another number is another company (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        if (members < Demo.FEWEST || members > Demo.MOST) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--members takes a number from %d to %d".formatted(Demo.FEWEST, Demo.MOST));
        }
        var config = Config.read().withDemo();
        try (var running = new Running(1)) {
            var database = running.start(() -> OpenDatabase.forCommand(config));
            var app =
                    running.start(
                            () ->
                                    new App(
                                            config,
                                            database.jdbi(),
                                            database.source(),
                                            Clock.systemUTC()));
            load(app);
        }
        return 0;
    }

    private void load(App app) {
        var began = Instant.now();
        app.loadStarter();
        var made = app.demo().load(members, seed, System.out::println);
        System.out.printf(
                "%,d people in %d countries, %,d of them members, %,d sponsorships, %,d acts: %d"
                        + " s%n",
                made.people(),
                made.countries(),
                made.members(),
                made.sponsorships(),
                made.acts(),
                Duration.between(began, Instant.now()).toSeconds());
    }
}

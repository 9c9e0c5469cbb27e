package relais.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import relais.App;
import relais.Config;
import relais.database.Check;

import java.time.Clock;
import java.util.concurrent.Callable;

@Command(
        name = "audit",
        description = "Makes what is kept again from the ledger, and counts the differences.")
public final class Audit implements Callable<Integer> {

    @Option(names = "--repair", description = "Writes what differs as it should be.")
    private boolean repair;

    /** 1 when anything differed, repaired or not. */
    @Override
    public Integer call() {
        var config = Config.read();
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
            // all of them, also after the first that differs
            long wrong = app.checks().stream().mapToLong(this::check).sum();
            return wrong == 0 ? 0 : 1;
        }
    }

    private long check(Check check) {
        long differences = check.differences().getAsLong();
        System.out.printf("%-32s %,d differences%n", check.name(), differences);
        if (repair && differences > 0) {
            check.repair().run();
            System.out.printf(
                    "%-32s %s%n",
                    check.name(), check.isRepairable() ? "repaired" : "to be mended by hand");
        }
        return differences;
    }
}

package relais.commands;

import picocli.CommandLine.Command;

import relais.Config;
import relais.database.Migrations;

import java.util.concurrent.Callable;

@Command(name = "migrate", description = "Brings the database to this version.")
public final class Migrate implements Callable<Integer> {

    @Override
    public Integer call() {
        var config = Config.read();
        try (var running = new Running(1)) {
            var database = running.start(() -> OpenDatabase.asItIs(config));
            var applied = new Migrations(database.source()).run();
            System.out.println(applied == 0 ? "Up to date." : applied + " migrations applied.");
        }
        return 0;
    }
}

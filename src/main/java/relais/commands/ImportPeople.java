package relais.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import relais.App;
import relais.Config;
import relais.database.CannotStart;
import relais.people.Fault;
import relais.people.ImportOutcome;
import relais.people.ImportReport;
import relais.people.ImportWishes;
import relais.web.MessageCatalog;
import relais.web.Messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;

@Command(
        name = "people",
        description = "Loads or updates the directory. The same file twice changes nothing.")
public final class ImportPeople implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.csv", description = "As the HR system exports it.")
    private Path file;

    @Option(names = "--dry-run", description = "Say what would happen, and change nothing.")
    private boolean dryRun;

    @Option(names = "--full", description = "The file names everybody: who is missing has left.")
    private boolean full;

    @Option(names = "--yes", description = "Deactivate who is missing without asking.")
    private boolean yes;

    @Option(names = "--force", description = "Also when more than a tenth would be deactivated.")
    private boolean force;

    @Option(names = "--language", description = "Of what is said: en (default) or fr.")
    private String language = "en";

    private Messages words;

    @Override
    public Integer call() {
        words = new MessageCatalog(Locale.ENGLISH).of(language).orElseThrow(this::noSuchLanguage);
        var config = Config.read();
        var content = content();
        try (var running = new Running(1)) {
            var database = running.start(() -> OpenDatabase.forCommand(config));
            var app = running.start(() -> app(config, database));
            var progress = new TerminalProgress(words);
            var outcome = app.directory().run(content, wishes(), progress::at);
            progress.end();
            return say(outcome);
        }
    }

    /** Not to serve, but for all that happens when somebody leaves. */
    private static App app(Config config, OpenDatabase database) {
        return new App(config, database.jdbi(), database.source(), Clock.systemUTC());
    }

    private CannotStart noSuchLanguage() {
        return new CannotStart("There are no words in this language: " + language);
    }

    private byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CannotStart("This file cannot be read: " + file, e);
        }
    }

    private ImportWishes wishes() {
        return new ImportWishes(dryRun, full, force, missing -> yes || isConfirmed(missing));
    }

    private boolean isConfirmed(int missing) {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            return false;
        }
        var answer = console.readLine("%s ", words.text("people.import.ask", missing));
        return answer != null && words.text("people.import.yes").equalsIgnoreCase(answer.strip());
    }

    private int say(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Done(var report) -> say(report);
            case ImportOutcome.NoSuchColumns(var missing) ->
                    refused("people.import.no-such-columns", String.join(", ", missing));
            case ImportOutcome.Busy() -> refused("people.import.busy");
            case ImportOutcome.TooManyWouldLeave(var leaving, var active) ->
                    refused("people.import.too-many", leaving, active);
            case ImportOutcome.NotConfirmed(var missing) ->
                    refused("people.import.not-confirmed", missing);
        };
    }

    private int refused(String key, Object... values) {
        System.err.println(words.text(key, values));
        return 1;
    }

    private int say(ImportReport report) {
        var separator = report.separator() == '\t' ? "TAB" : String.valueOf(report.separator());
        System.out.println(words.text("people.import.read-as", report.encoding(), separator));
        report.remarks().forEach(fault -> say("people.import.remark", fault));
        report.rejected().forEach(fault -> say("people.import.rejection", fault));
        say("people.import.units", report.units());
        say("people.import.created", report.created());
        say("people.import.updated", report.updated());
        say("people.import.unchanged", report.unchanged());
        say("people.import.deactivated", report.deactivated());
        say("people.import.rejected", report.rejected().size());
        if (dryRun) {
            System.out.println(words.text("people.import.dry-run"));
        }
        return 0;
    }

    private void say(String key, Fault fault) {
        var reason = words.text(fault.kind().key(), fault.subject());
        System.out.println(words.text(key, String.valueOf(fault.line()), reason));
    }

    private void say(String key, int number) {
        System.out.println(words.text(key, String.valueOf(number)));
    }
}

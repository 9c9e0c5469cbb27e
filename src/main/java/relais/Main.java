package relais;

import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import relais.commands.Audit;
import relais.commands.Bench;
import relais.commands.Grant;
import relais.commands.Import;
import relais.commands.LoadDemo;
import relais.commands.Migrate;
import relais.commands.Password;
import relais.commands.Serve;
import relais.commands.WarmUp;
import relais.database.CannotStart;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/**
 * {@code relais [COMMAND]}: everything that is done at a terminal. Exit codes: 0 done, 1 found or
 * failed, 2 wrong usage.
 */
@Command(
        name = "relais",
        description = "The portal of an employee-advocacy programme.",
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {
            Serve.class,
            Migrate.class,
            Import.class,
            Audit.class,
            Bench.class,
            LoadDemo.class,
            Grant.class,
            Password.class,
            WarmUp.class,
            CommandLine.HelpCommand.class
        })
public final class Main implements Callable<Integer> {

    /** The folder in which the command was typed: bin/relais changes to its own. */
    private static final Path FROM = Path.of(System.getProperty("relais.from", ""));

    public static void main(String[] arguments) {
        keepLogFor(arguments);
        System.exit(
                new CommandLine(new Main())
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .registerConverter(Path.class, FROM::resolve)
                        .setExecutionExceptionHandler((e, line, _) -> failed(e, line))
                        .execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        return new Serve().call();
    }

    /** The portal tells what it does; a command only what went wrong. */
    private static void keepLogFor(String[] arguments) {
        var serves = arguments.length == 0 || arguments[0].equals("serve");
        System.setProperty("relais.log", serves ? "INFO" : "WARN");
    }

    /** What an operator can mend is said in a line; anything else is for the log. */
    private static int failed(Exception e, CommandLine line) {
        if (!(e instanceof CannotStart || e instanceof WrongSettings)) {
            LoggerFactory.getLogger(Main.class).error("relais {} failed", line.getCommandName(), e);
        }
        e.getMessage().lines().forEach(line.getErr()::println);
        return CommandLine.ExitCode.SOFTWARE;
    }
}

package relais.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import relais.Config;
import relais.database.CannotStart;
import relais.identity.PasswordResets;
import relais.mail.Outbox;

import java.time.Clock;
import java.util.concurrent.Callable;

@Command(
        name = "password",
        description =
                "Prints a link with which somebody chooses a password: once, and for an hour.")
public final class Password implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "EMAIL", description = "whose password it will be")
    private String email;

    @Override
    public Integer call() {
        var config = Config.read();
        try (var running = new Running(1)) {
            var jdbi = running.start(() -> OpenDatabase.forCommand(config)).jdbi();
            var nowhere = new Outbox(jdbi, Clock.systemUTC(), false, () -> {});
            var path = new PasswordResets(jdbi, nowhere, Clock.systemUTC()).pathFor(email);
            System.out.println(
                    config.home()
                            + path.orElseThrow(
                                    () -> new CannotStart("Nobody has the address " + email)));
        }
        return 0;
    }
}

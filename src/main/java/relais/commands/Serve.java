package relais.commands;

import picocli.CommandLine.Command;

import relais.App;
import relais.Config;
import relais.database.CannotStart;
import relais.identity.DemoAccount;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

@Command(name = "serve", description = "Starts the portal (the default).")
public final class Serve implements Callable<Integer> {

    @Override
    public Integer call() throws InterruptedException {
        var config = Config.read();
        OpenDatabase.refuseIfInUse(config);
        refuseIfInUse(config.port());
        try (var running = new Running(0)) {
            var database = running.start(() -> OpenDatabase.forPortal(config));
            var app = running.start(() -> serve(config, database, config.port()));
            greet(config, app.port());
            untilToldToEnd();
        }
        return 0;
    }

    static App serve(Config config, OpenDatabase database, int port) {
        var clock = Clock.systemUTC();
        var app = new App(config, database.jdbi(), database.source(), clock);
        app.loadStarter();
        if (config.demo()) {
            app.loadDemo();
        }
        return app.start(port);
    }

    private static void greet(Config config, int port) {
        var address =
                config.baseUrl().map(Object::toString).orElse("http://localhost:" + port) + "/";
        System.out.println("Relais is at " + address);
        if (config.demo()) {
            System.out.println(
                    "Sign in with the password %s as %s"
                            .formatted(
                                    DemoAccount.PASSWORD, String.join(", ", DemoAccount.EMAILS)));
        }
    }

    /** Before anything is built: Jetty would find out last. */
    private static void refuseIfInUse(int port) {
        try (var _ = new ServerSocket(port)) {
            // free: the server will take it
        } catch (IOException e) {
            throw new CannotStart(
                    "Port %d cannot be used (%s): stop what uses it, or set RELAIS_PORT"
                            .formatted(port, e.getMessage()),
                    e);
        }
    }

    private static void untilToldToEnd() throws InterruptedException {
        new CountDownLatch(1).await();
    }
}

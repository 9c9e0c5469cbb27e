package relais.commands;

import picocli.CommandLine.Command;

import relais.App;
import relais.Config;
import relais.database.Folders;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * One short life of the portal on an empty database, from which the JVM learns what a start needs
 * (bin/relais: -XX:AOTCacheOutput). With what it kept, the portal starts in less than half the
 * time.
 */
@Command(name = "warm-up", hidden = true)
public final class WarmUp implements Callable<Integer> {

    private static final List<String> PAGES =
            List.of("/readyz", "/login", "/guide", "/no-such-page");

    @Override
    public Integer call() throws IOException, InterruptedException {
        var config = Config.read();
        var folder = config.data().resolve("warm-up");
        Folders.delete(folder);
        try (var running = new Running(1)) {
            var database = running.start(() -> OpenDatabase.empty(folder, config));
            visit(running.start(() -> Serve.serve(config, database, 0)));
        }
        Folders.delete(folder);
        return 0;
    }

    private static void visit(App app) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                var address = URI.create("http://127.0.0.1:" + app.port() + page);
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            }
        }
    }
}

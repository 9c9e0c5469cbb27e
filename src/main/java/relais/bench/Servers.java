package relais.bench;

import relais.database.DatabaseAddress;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The portal and the floor, each a process of its own on the same database, and one who signed in.
 */
final class Servers implements AutoCloseable {

    private static final int POOL = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final DatabaseAddress database;
    private final ProcessHandle databaseProcess;
    private final Path folder;
    private final List<Process> started = new ArrayList<>();
    private final int portalPort = freePort();
    private final int floorPort = freePort();
    private String cookie;

    Servers(DatabaseAddress database, ProcessHandle databaseProcess, Path folder) {
        this.database = database;
        this.databaseProcess = databaseProcess;
        this.folder = folder;
    }

    /** The embedded server, which this process has started. */
    static ProcessHandle databaseProcess() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("mariadbd"))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The embedded database is not running"));
    }

    void start(String email, String password) throws IOException, InterruptedException {
        started.add(portal());
        started.add(floor());
        await(portalPort, "/healthz");
        await(floorPort, "/");
        cookie = signIn(email, password);
    }

    int portalPort() {
        return portalPort;
    }

    int floorPort() {
        return floorPort;
    }

    String cookie() {
        return cookie;
    }

    Cpu portalCpu() {
        return new Cpu(List.of(started.get(0).toHandle(), databaseProcess));
    }

    Cpu floorCpu() {
        return new Cpu(List.of(started.get(1).toHandle(), databaseProcess));
    }

    @Override
    public void close() {
        started.forEach(Process::destroy);
        started.forEach(process -> process.onExit().orTimeout(30, TimeUnit.SECONDS).join());
    }

    private Process portal() throws IOException {
        var builder = java("relais.Main", List.of("serve"));
        builder.environment()
                .putAll(
                        Map.of(
                                "RELAIS_PORT", String.valueOf(portalPort),
                                "RELAIS_DATA", folder.toString(),
                                "RELAIS_DB_URL", database.url(),
                                "RELAIS_DB_USER", database.user(),
                                "RELAIS_DB_PASSWORD", database.password(),
                                "RELAIS_DB_POOL", String.valueOf(POOL),
                                "RELAIS_MANAGEMENT", "off",
                                "RELAIS_DEMO", "on"));
        return builder.start();
    }

    private Process floor() throws IOException {
        var password = database.password().getBytes(StandardCharsets.UTF_8);
        var process =
                java(
                                "relais.bench.Floor",
                                List.of(
                                        String.valueOf(floorPort),
                                        String.valueOf(POOL),
                                        database.url(),
                                        database.user(),
                                        String.valueOf(password.length)))
                        .start();
        try (var in = process.getOutputStream()) {
            in.write(password);
        }
        return process;
    }

    private ProcessBuilder java(String main, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main));
        command.addAll(arguments);
        var log =
                folder.resolve(
                        main.substring(main.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT)
                                + ".log");
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    }

    private void await(int port, String path) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var connection = new HttpConnection(port, path, "")) {
                connection.ask();
                return;
            } catch (IOException e) {
                if (System.nanoTime() > end) {
                    throw new IOException(
                            "No answer from " + path + ": see the logs in " + folder, e);
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    /** The cookie of somebody who has signed in. */
    String signIn(String email, String password) throws IOException, InterruptedException {
        var cookies = new CookieManager();
        var home = URI.create("http://localhost:" + portalPort + "/");
        try (var client = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            var form = "email=" + email.replace("@", "%40") + "&password=" + password;
            client.send(
                    HttpRequest.newBuilder(home.resolve("/login"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Origin", home.toString().replaceFirst("/$", ""))
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.discarding());
        }
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("session"))
                .findFirst()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .orElseThrow(
                        () -> new IOException("Nobody could sign in: see the logs in " + folder));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package relais.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Relais in a process of its own, as it runs at an operator's: to be told, asked and killed. */
public final class RelaisProcess implements AutoCloseable {

    private static final String GREETING = "Relais is at ";

    private final Process process;
    private final BufferedReader out;
    private final StringBuilder said = new StringBuilder();

    private RelaisProcess(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    public static RelaisProcess start(Path folder, Map<String, String> settings, String... command)
            throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line =
                new ArrayList<>(
                        List.of(java, "-cp", System.getProperty("java.class.path"), "relais.Main"));
        line.addAll(List.of(command));
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.directory(Files.createDirectories(folder).toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("RELAIS_"));
        builder.environment().put("RELAIS_PORT", "0");
        builder.environment().put("RELAIS_MANAGEMENT", "off");
        builder.environment().putAll(settings);
        return new RelaisProcess(builder.start());
    }

    /** The address, once it is served. */
    public URI address() throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith(GREETING)) {
                return URI.create(line.substring(GREETING.length()));
            }
        }
        throw new IllegalStateException("Relais did not start:\n" + said);
    }

    /** To all it says from now on, so that it never waits for somebody who reads. */
    public void listen() {
        Thread.ofVirtual().start(() -> out.lines().forEach(_ -> {}));
    }

    public int status(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address().resolve(path)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    public void tellToEnd() {
        process.destroy();
    }

    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public int exitCode() {
        return process.onExit().join().exitValue();
    }

    /** All it said, once it has ended. */
    public String said() throws IOException {
        out.lines().forEach(line -> said.append(line).append('\n'));
        return said.toString();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}

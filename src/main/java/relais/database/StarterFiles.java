package relais.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The content that comes with the portal, as it lies in db/starter: YAML, and Markdown pages. */
public final class StarterFiles {

    private static final String ROOT = "/db/starter/";
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern PAGE =
            Pattern.compile("\\A---\\R(.*?)\\R---\\R(.*)\\z", Pattern.DOTALL);

    /** A Markdown file with what stands above it. */
    public record Page(Map<String, String> matter, String body) {

        public String title() {
            return matter.getOrDefault("title", "");
        }
    }

    private StarterFiles() {}

    /** What lies in a folder, in alphabetical order; nothing when there is no such folder. */
    public static List<String> names(String folder) {
        var url = StarterFiles.class.getResource(ROOT + folder);
        if (url == null) {
            return List.of();
        }
        try {
            return url.getProtocol().equals("jar") ? namesInJar(url) : names(Path.of(uri(url)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static <T> T yaml(String file, Class<T> type) {
        try {
            return YAML.readValue(text(file), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("db/starter/" + file + ": " + e.getMessage(), e);
        }
    }

    public static Page page(String file) {
        var parts = PAGE.matcher(text(file));
        if (!parts.matches()) {
            throw new IllegalStateException("db/starter/" + file + " does not begin with ---");
        }
        try {
            var matter =
                    YAML.readValue(parts.group(1), new TypeReference<Map<String, String>>() {});
            return new Page(matter, parts.group(2).strip());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("db/starter/" + file + ": " + e.getMessage(), e);
        }
    }

    private static String text(String file) {
        try (var stream = StarterFiles.class.getResourceAsStream(ROOT + file)) {
            if (stream == null) {
                throw new IllegalStateException("No such file: db/starter/" + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> namesInJar(URL url) throws IOException {
        var connection = (JarURLConnection) url.openConnection();
        var jar = Path.of(uri(connection.getJarFileURL()));
        try (var files = FileSystems.newFileSystem(jar)) {
            return names(files.getPath(connection.getEntryName()));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace("/", ""))
                    .sorted()
                    .toList();
        }
    }

    private static URI uri(URL url) {
        return URI.create(url.toString());
    }
}

package relais.joining;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** The charter that every programme begins with, as it is shipped. */
record CharterFiles(
        int version,
        Map<String, String> title,
        Map<String, String> summary,
        Map<String, String> disclosure) {

    private static final String FOLDER = "/db/starter/";

    static CharterFiles read() {
        try {
            return new YAMLMapper().readValue(read("charter.yaml"), CharterFiles.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In Markdown, without the lines before it that say its title. */
    String body(String language) {
        return read("charter." + language + ".md")
                .replaceFirst("(?s)\\A---\\R.*?\\R---\\R", "")
                .strip();
    }

    private static String read(String name) {
        try (var stream = CharterFiles.class.getResourceAsStream(FOLDER + name)) {
            return new String(
                    Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

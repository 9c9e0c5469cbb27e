package relais.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file as it comes in.
 *
 * @param name as the browser sends it
 */
public record Incoming(String name, long size, Content content) {

    /** Can be read from its beginning more than once. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    private static final int LONGEST_NAME = 120;

    /** Controls, letters that turn the direction of writing, and what systems do not take. */
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cntrl}\\p{Cf}\"*:<>?|\\\\/]+");

    byte[] beginning(int length) throws IOException {
        try (var stream = content.open()) {
            return stream.readNBytes(length);
        }
    }

    /** All of it; only for what is known to be small. */
    byte[] bytes() throws IOException {
        return beginning(Math.toIntExact(size));
    }

    /** All of it, where it is text. */
    Optional<String> text() throws IOException {
        var bytes = bytes();
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.contains("\uFFFD")
                ? Optional.empty()
                : Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    boolean isCalled(String extension) {
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(extension);
    }

    /** Without folders and letters that mislead, with the extension of what it is. */
    String keptName(Type type) {
        var last = name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
        int dot = last.lastIndexOf('.');
        var stem = UNWANTED.matcher(dot > 0 ? last.substring(0, dot) : last).replaceAll(" ");
        var tidy = stem.strip().replaceAll("\\s+", " ").replaceAll("^\\.+|\\.+$", "");
        int end = Math.min(tidy.length(), LONGEST_NAME);
        return (tidy.isBlank() ? "file" : tidy.substring(0, end)) + type.extension();
    }
}

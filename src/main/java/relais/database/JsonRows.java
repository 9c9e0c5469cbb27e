package relais.database;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * Many rows as one parameter, for JSON_TABLE: a statement is the same for any number of rows, so
 * that neither JDBI nor the database has to read it anew.
 */
public final class JsonRows {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");

    private JsonRows() {}

    /** [1, 2, 3]: its column is at '$'. */
    public static String of(Collection<?> values) {
        var json = new StringBuilder("[");
        values.forEach(value -> append(value, comma(json)));
        return json.append(']').toString();
    }

    /** [[1, "a"], [2, "b"]]: its columns are at '$[0]', '$[1]'. */
    public static <T> String of(Collection<T> rows, Function<T, Object[]> columns) {
        var json = new StringBuilder("[");
        for (var row : rows) {
            comma(json).append('[');
            for (var value : columns.apply(row)) {
                append(value, comma(json));
            }
            json.append(']');
        }
        return json.append(']').toString();
    }

    private static StringBuilder comma(StringBuilder json) {
        return json.charAt(json.length() - 1) == '[' ? json : json.append(',');
    }

    private static void append(Object value, StringBuilder json) {
        switch (value) {
            case null -> json.append("null");
            case Optional<?> maybe -> append(maybe.orElse(null), json);
            case Number number -> json.append(number);
            case Boolean truth -> json.append(truth ? 1 : 0);
            case Instant at ->
                    append(TIME.format(LocalDateTime.ofInstant(at, ZoneOffset.UTC)), json);
            default -> quote(value.toString(), json);
        }
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                json.append('\\').append(letter);
            } else if (letter < ' ') {
                json.append(String.format("\\u%04x", (int) letter));
            } else {
                json.append(letter);
            }
        }
        json.append('"');
    }
}

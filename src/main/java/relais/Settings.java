package relais;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads settings by name and collects every problem before it complains, so that an operator mends
 * them in one go. An empty value counts as not set.
 */
final class Settings {

    private static final String PREFIX = "RELAIS_";

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    Settings(Map<String, String> values) {
        values.forEach(
                (name, value) -> {
                    if (name.startsWith(PREFIX) && !value.isBlank()) {
                        this.values.put(name, value.strip());
                    }
                });
    }

    static Settings of(Map<String, String> environment, Path file) {
        var settings = new Settings(environment);
        if (Files.exists(file)) {
            settings.addFrom(file);
        }
        return settings;
    }

    /** Empty when it is not set; also when it is set badly, and then there is a problem. */
    <T> Optional<T> read(String name, String expected, Function<String, T> parse) {
        asked.add(name);
        return parsed(name, expected, values.get(name), parse, true);
    }

    /** As {@link #read}; the value may also stand in the file that NAME_FILE names. */
    <T> Optional<T> secret(String name, String expected, Function<String, T> parse) {
        asked.add(name);
        asked.add(name + "_FILE");
        var file = values.get(name + "_FILE");
        if (file == null) {
            return parsed(name, expected, values.get(name), parse, false);
        }
        if (values.containsKey(name)) {
            problems.add(name + " and " + name + "_FILE are both set");
        }
        try {
            var text = Files.readString(Path.of(file)).strip();
            return parsed(name + "_FILE", expected, text, parse, false);
        } catch (IOException | IllegalArgumentException _) {
            problems.add(name + "_FILE cannot be read: " + file);
            return Optional.empty();
        }
    }

    int number(String name, int from, int to, int otherwise) {
        return read(
                        name,
                        "a number from " + from + " to " + to,
                        text -> {
                            var number = Integer.parseInt(text);
                            Parse.require(from <= number && number <= to);
                            return number;
                        })
                .orElse(otherwise);
    }

    boolean onOff(String name, boolean otherwise) {
        return read(name, "on or off", Parse::onOff).orElse(otherwise);
    }

    void require(String name, Optional<?> value) {
        if (value.isEmpty() && !mentioned(name)) {
            problems.add(name + " is missing");
        }
    }

    void useless(String name, Optional<?> value, String without) {
        if (value.isPresent()) {
            problems.add(name + " is set, but " + without + " is not");
        }
    }

    void refuseUnknown(List<String> accepted) {
        values.keySet().stream()
                .filter(name -> !asked.contains(name))
                .filter(name -> accepted.stream().noneMatch(name::startsWith))
                .sorted()
                .forEach(name -> problems.add(name + " is not a setting of Relais"));
    }

    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new WrongSettings(problems);
        }
    }

    Set<String> asked() {
        return asked;
    }

    private boolean mentioned(String name) {
        return problems.stream().anyMatch(problem -> problem.startsWith(name));
    }

    private void addFrom(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            problems.add(file + " cannot be read: " + e.getMessage());
        }
        for (var name : properties.stringPropertyNames()) {
            var value = properties.getProperty(name).strip();
            if (!name.startsWith(PREFIX)) {
                problems.add(name + " in " + file + " is not a setting of Relais");
            } else if (!value.isEmpty()) {
                values.putIfAbsent(name, value);
            }
        }
    }

    private <T> Optional<T> parsed(
            String name, String expected, String text, Function<String, T> parse, boolean show) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException _) {
            problems.add(name + (show ? "=" + text : "") + " is wrong, expected: " + expected);
            return Optional.empty();
        }
    }
}

package relais.database;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what GROUP_CONCAT made of many rows: parts with commas between them, or nothing. */
public final class Lists {

    private Lists() {}

    public static Stream<String> parts(Optional<String> list) {
        return list.stream().flatMap(it -> Arrays.stream(it.split(",")));
    }

    /** In the order of the list. */
    public static Set<Long> numbers(Optional<String> list) {
        return parts(list).map(Long::valueOf).collect(toCollection(LinkedHashSet::new));
    }
}

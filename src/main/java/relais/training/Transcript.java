package relais.training;

import static java.util.stream.Collectors.toMap;

import relais.database.Lists;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one person has done.
 *
 * @param version of what there was to learn when this was asked
 * @param modules that they completed
 * @param paths that they completed, and when
 * @param begun the version of each module that they began
 * @param lessonsRead of whatever version
 */
record Transcript(
        long version,
        Map<Long, Completed> modules,
        Map<Long, Instant> paths,
        Map<Long, Integer> begun,
        Set<Long> lessonsRead) {

    /**
     * @param throughId the module that they completed instead
     */
    record Completed(Instant at, Optional<Long> throughId) {}

    /** As transcript.sql says it. */
    public record Row(
            long version,
            Optional<String> modules,
            Optional<String> paths,
            Optional<String> begun,
            Optional<String> lessonsRead) {}

    static Transcript of(Row row) {
        return new Transcript(
                row.version(),
                byId(row.modules(), it -> new Completed(it.at(1), it.number(2))),
                byId(row.paths(), it -> it.at(1)),
                byId(row.begun(), it -> it.number(1).orElseThrow().intValue()),
                Lists.numbers(row.lessonsRead()));
    }

    /** Of the module they are at: of whoever has completed it, of whoever began, of the others. */
    int versionOf(long moduleId, int published) {
        return modules.containsKey(moduleId) ? published : begun.getOrDefault(moduleId, published);
    }

    boolean isBegun(long moduleId) {
        return begun.containsKey(moduleId) && !modules.containsKey(moduleId);
    }

    /** Numbers with colons between them, the first of which says what this is about. */
    private record Part(String[] numbers) {

        Optional<Long> number(int index) {
            return index < numbers.length
                    ? Optional.of(Long.valueOf(numbers[index]))
                    : Optional.empty();
        }

        Instant at(int index) {
            return Instant.EPOCH.plus(number(index).orElseThrow(), ChronoUnit.MICROS);
        }
    }

    private interface Reading<T> {
        T of(Part part);
    }

    private static <T> Map<Long, T> byId(Optional<String> list, Reading<T> reading) {
        return Lists.parts(list)
                .map(it -> new Part(it.split(":")))
                .collect(toMap(it -> it.number(0).orElseThrow(), reading::of));
    }
}

package relais.points;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far the clocks of some zones are from UTC in a stretch of time, as a list in JSON for a query
 * to join: no database needs to know zones for that.
 */
final class ZoneOffsets {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private ZoneOffsets() {}

    static String between(Instant from, Instant until, Collection<ZoneId> zones) {
        return zones.stream()
                .flatMap(zone -> offsets(zone, from, until))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static Stream<String> offsets(ZoneId zone, Instant from, Instant until) {
        var stretches = Stream.<String>builder();
        var since = from;
        while (since.isBefore(until)) {
            var change = zone.getRules().nextTransition(since);
            var end =
                    change == null || change.getInstant().isAfter(until)
                            ? until
                            : change.getInstant();
            stretches.add(
                    "{\"zone\":\"%s\",\"since\":\"%s\",\"until\":\"%s\",\"seconds\":%d}"
                            .formatted(
                                    zone.getId(),
                                    utc(since),
                                    utc(end),
                                    zone.getRules().getOffset(since).getTotalSeconds()));
            since = end;
        }
        return stretches.build();
    }

    private static String utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).format(TIME);
    }
}

package relais.mentoring;

import relais.people.Person;
import relais.people.Zones;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What decides who fits somebody.
 *
 * @param part of the company: the first two steps from the top of the organisation
 * @param zones whose clocks are not far from theirs, by comma: the database knows no zones
 */
public record Reader(long id, String language, String country, String part, String zones) {

    private static final int NEAR_SECONDS = 2 * 3600;

    static Reader of(Person person, Instant now) {
        return new Reader(
                person.id(),
                person.language(),
                person.country(),
                Arrays.stream(person.unitPath().split("/"))
                        .limit(3)
                        .collect(Collectors.joining("/")),
                near(person.zone(), now));
    }

    private static String near(ZoneId own, Instant now) {
        int offset = offset(own, now);
        return Zones.with(own).keySet().stream()
                .filter(it -> Math.abs(offset(ZoneId.of(it), now) - offset) <= NEAR_SECONDS)
                .collect(Collectors.joining(","));
    }

    private static int offset(ZoneId zone, Instant now) {
        return zone.getRules().getOffset(now).getTotalSeconds();
    }
}

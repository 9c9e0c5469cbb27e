package relais.notifications;

import relais.people.WorkingTime;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A member who may be due a letter.
 *
 * @param wants whether they are in, are here, and want letters at all
 * @param since what was told before is in an earlier letter, or too old for any
 * @param oldest since when something waits; absent: nothing does
 */
record Candidate(
        long personId,
        ZoneId zone,
        String country,
        boolean wants,
        Optional<WorkingTime> working,
        Optional<DayOfWeek> weekday,
        Optional<Instant> pausedUntil,
        Instant since,
        Optional<Instant> oldest) {

    /** With something else that waits, perhaps for longer. */
    Candidate waiting(Optional<Instant> elsewhere) {
        return new Candidate(
                personId,
                zone,
                country,
                wants,
                working,
                weekday,
                pausedUntil,
                since,
                Stream.of(oldest, elsewhere)
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder()));
    }
}

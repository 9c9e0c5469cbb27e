package relais.planning;

import relais.people.Moment;
import relais.people.Pause;
import relais.people.WorkingTime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What decides when somebody may post: their clock and hours, a pause, what they planned already.
 *
 * @param last the latest day that can be planned for
 * @param planned days on which another draft of theirs is planned
 * @param used months that have no room left for what they would share: their allowance is used up
 */
record Diary(
        Instant now,
        ZoneId zone,
        LocalDate last,
        WorkingTime working,
        Optional<Pause> pause,
        Set<LocalDate> planned,
        Set<YearMonth> used) {

    private static final Duration NOTICE = Duration.ofHours(1);
    private static final LocalTime LATE_MORNING = LocalTime.of(11, 0);
    private static final LocalTime EARLY_AFTERNOON = LocalTime.of(14, 0);

    /** Minutes after the beginning of work and before its end in which nobody is asked. */
    private static final int EDGE = 60;

    /** Days that could be proposed, the next first. */
    List<LocalDate> days() {
        return today().datesUntil(last.plusDays(1))
                .filter(it -> !planned.contains(it))
                .filter(it -> moment(it, 0).isPresent())
                .toList();
    }

    /** On that day; late in the morning and early in the afternoon by turns. */
    Optional<Moment> moment(LocalDate day, int turn) {
        var times = times();
        return IntStream.range(turn, turn + times.size())
                .mapToObj(it -> times.get(it % times.size()))
                .map(it -> new Moment(day.atTime(it), zone))
                .filter(this::fits)
                .findFirst();
    }

    boolean isLateMorning(Moment moment) {
        return moment.local().toLocalTime().equals(LATE_MORNING);
    }

    boolean isEarlyAfternoon(Moment moment) {
        return moment.local().toLocalTime().equals(EARLY_AFTERNOON);
    }

    boolean isUsed(LocalDate day) {
        return used.contains(YearMonth.from(day));
    }

    static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    private boolean fits(Moment moment) {
        var at = moment.instant();
        return moment.exists()
                && !at.isBefore(now.plus(NOTICE))
                && working.isAt(at, zone)
                && pause.filter(it -> it.holdsAt(at)).isEmpty();
    }

    /** Of somebody who works at other hours, those of theirs that are nearest. */
    private List<LocalTime> times() {
        int begins = working.begins().toSecondOfDay() / 60;
        int ends = working.ends().toSecondOfDay() / 60;
        int edge = Math.min(EDGE, (ends - begins) / 4);
        int earliest = begins + edge;
        int latest = Math.max(earliest, ends - Math.max(edge, 1));
        return Stream.of(LATE_MORNING, EARLY_AFTERNOON)
                .map(it -> Math.clamp(it.toSecondOfDay() / 60, earliest, latest))
                .distinct()
                .map(it -> LocalTime.ofSecondOfDay(it * 60L))
                .toList();
    }
}

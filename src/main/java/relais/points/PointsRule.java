package relais.points;

import relais.activity.Action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One version of a rule: what an act is worth, to whom, between which days, and how often it pays.
 */
public record PointsRule(
        long id,
        Action action,
        int version,
        int points,
        Optional<Integer> perDay,
        Optional<Integer> perWeek,
        Optional<Integer> perMonth,
        Optional<Integer> perEver,
        Optional<String> unitPath,
        Optional<String> country,
        Optional<String> jobFamily,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        boolean active,
        Instant since) {

    /** How often it pays in each stretch that has a limit. */
    Map<Cap, Integer> caps() {
        var caps = new EnumMap<Cap, Integer>(Cap.class);
        perDay.ifPresent(cap -> caps.put(Cap.DAY, cap));
        perWeek.ifPresent(cap -> caps.put(Cap.WEEK, cap));
        perMonth.ifPresent(cap -> caps.put(Cap.MONTH, cap));
        perEver.ifPresent(cap -> caps.put(Cap.EVER, cap));
        return caps;
    }

    /** Whether it is for this person, on this day of theirs. */
    boolean isFor(Earner earner, LocalDate day) {
        return active
                && unitPath.map(earner.unitPath()::startsWith).orElse(true)
                && country.map(earner.country()::equals).orElse(true)
                && jobFamily.map(earner.jobFamily()::equals).orElse(true)
                && startsOn.map(it -> !day.isBefore(it)).orElse(true)
                && endsOn.map(it -> !day.isAfter(it)).orElse(true);
    }
}

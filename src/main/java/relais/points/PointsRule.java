package relais.points;

import relais.activity.Action;
import relais.points.Period.Kind;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What an act is worth, and how often a day, week and month it pays. */
public record PointsRule(
        long id,
        Action action,
        int version,
        int points,
        Optional<Integer> perDay,
        Optional<Integer> perWeek,
        Optional<Integer> perMonth) {

    /** The caps that a day falls under: the period's key, and how often it pays in it. */
    Map<String, Integer> caps(LocalDate day) {
        var caps = new LinkedHashMap<String, Integer>();
        perDay.ifPresent(cap -> caps.put(day.toString(), cap));
        perWeek.ifPresent(cap -> caps.put(Period.of(Kind.WEEK, day).key(), cap));
        perMonth.ifPresent(cap -> caps.put(Period.of(Kind.MONTH, day).key(), cap));
        return caps;
    }
}

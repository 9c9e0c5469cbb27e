package relais.points;

import java.time.LocalDate;
import java.util.Optional;

/** What a lead may set of a rule: how much, how often, for whom, when, and whether at all. */
public record RuleTerms(
        int points,
        Optional<Integer> perDay,
        Optional<Integer> perWeek,
        Optional<Integer> perMonth,
        Optional<Integer> perEver,
        Optional<Long> unitId,
        Optional<String> country,
        Optional<String> jobFamily,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        boolean active) {

    /** For everyone, always, as often as it happens. */
    public static RuleTerms of(int points) {
        var none = Optional.<Integer>empty();
        return new RuleTerms(
                points,
                none,
                none,
                none,
                none,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
    }
}

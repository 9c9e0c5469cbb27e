package relais.boards;

import relais.points.Period;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The period that a board is read for, and the way to those before and after it. */
public record Stretch(Period period, LocalDate today) {

    /** A period that is over changes no more, but for acts that arrive late. */
    public boolean isOver() {
        return !period.next().map(Period::start).orElse(LocalDate.MAX).isAfter(today);
    }

    public Optional<Period> earlier() {
        return period.previous();
    }

    /** There is none after the running one. */
    public Optional<Period> later() {
        return period.next().filter(it -> !it.start().isAfter(today));
    }

    public String word(Period.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public boolean isShown(Period.Kind kind) {
        return period.kind() == kind;
    }

    /** What the address says of this period. */
    public String query(Period period) {
        return "period=" + word(period.kind()) + "&at=" + period.key();
    }
}

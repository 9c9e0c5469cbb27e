package relais.campaigns;

import java.time.LocalDate;
import java.util.Optional;

/** What counted in a week; nothing where fewer people told than the smallest group. */
public record WeekFigure(LocalDate monday, Optional<Long> acts, Optional<Long> people) {}

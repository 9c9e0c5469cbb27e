package relais.links;

import java.time.LocalDate;

/** How often a link was opened on a day (UTC). */
public record LinkDay(LocalDate day, long clicks, long people) {}

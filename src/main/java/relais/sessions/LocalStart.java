package relais.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * What a clock on a wall shows, and where that wall is. Which moment it is, the zone's rules say.
 */
public record LocalStart(LocalDateTime local, ZoneId zone) {

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    static LocalStart of(String text, ZoneId zone) {
        return new LocalStart(LocalDateTime.parse(text, TEXT), zone);
    }

    /** False in the hour that clocks leave out when they go forward. */
    public boolean exists() {
        return !zone.getRules().getValidOffsets(local).isEmpty();
    }

    /** Where clocks go back and show it twice, the earlier of the two. */
    public Instant moment() {
        return local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    public LocalDate date() {
        return local.toLocalDate();
    }

    public LocalTime time() {
        return local.toLocalTime();
    }

    String text() {
        return TEXT.format(local);
    }
}

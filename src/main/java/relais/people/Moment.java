package relais.people;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What a clock on a wall shows, and where that wall is. Which instant it is, the zone’s rules say:
 * so what is planned for eleven o’clock stays so when clocks are changed before it.
 */
public record Moment(LocalDateTime local, ZoneId zone) {

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    /** As {@link #text} wrote it. */
    public static Moment of(String text, ZoneId zone) {
        return new Moment(LocalDateTime.parse(text, TEXT), zone);
    }

    /** Empty for what is no date and time. */
    public static Optional<Moment> read(String text, ZoneId zone) {
        try {
            return Optional.of(of(text, zone));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** False in the hour that clocks leave out when they go forward. */
    public boolean exists() {
        return !zone.getRules().getValidOffsets(local).isEmpty();
    }

    /** Where clocks go back and show it twice, the earlier of the two. */
    public Instant instant() {
        return local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    public LocalDate date() {
        return local.toLocalDate();
    }

    public LocalTime time() {
        return local.toLocalTime();
    }

    /** As it is stored, and as forms hand it in. */
    public String text() {
        return TEXT.format(local);
    }
}

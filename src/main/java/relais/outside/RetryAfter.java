package relais.outside;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** When a server wants to be asked again: in so many seconds, or on a date. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(7);

    private RetryAfter() {}

    /** Empty for what cannot be read. Nobody puts us off for more than a week. */
    static Optional<Instant> read(String text, Instant now) {
        return parsed(text.strip(), now)
                .filter(it -> it.isAfter(now))
                .map(it -> it.isAfter(now.plus(LONGEST)) ? now.plus(LONGEST) : it);
    }

    private static Optional<Instant> parsed(String text, Instant now) {
        if (text.matches("\\d{1,9}")) {
            return Optional.of(now.plusSeconds(Long.parseLong(text)));
        }
        try {
            return Optional.of(
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}

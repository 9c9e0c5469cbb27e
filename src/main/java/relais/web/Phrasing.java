package relais.web;

import com.ibm.icu.text.NumberFormat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates and numbers as a reader of one language, in one place of the world, writes them. */
final class Phrasing {

    private final Messages messages;
    private final Locale locale;
    private final ZoneId zone;
    private final Clock clock;

    Phrasing(Messages messages, ZoneId zone, Clock clock) {
        this.messages = messages;
        this.locale = messages.locale().equals(Locale.ENGLISH) ? Locale.UK : Locale.FRANCE;
        this.zone = zone;
        this.clock = clock;
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    String date(Instant instant) {
        return date((TemporalAccessor) instant.atZone(zone));
    }

    String date(TemporalAccessor date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale).format(date);
    }

    String dateTime(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .localizedBy(locale)
                .format(instant.atZone(zone));
    }

    String ago(Instant instant) {
        var days =
                ChronoUnit.DAYS.between(
                        instant.atZone(zone).toLocalDate(), LocalDate.now(clock.withZone(zone)));
        return days < 0 || days > 30 ? date(instant) : messages.text("layout.days-ago", days);
    }

    String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("LLLL y", locale).format(date);
    }

    String weekday(Instant instant) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(instant.atZone(zone));
    }
}

package relais.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Dates and numbers as a reader of one language, in one place of the world, writes them. */
public final class Phrasing {

    /** The forms of one language: making them takes longer than using them. */
    private record Forms(
            LocalizedNumberFormatter number,
            DateTimeFormatter date,
            DateTimeFormatter dateTime,
            DateTimeFormatter moment,
            DateTimeFormatter month,
            DateTimeFormatter shortMonth,
            DateTimeFormatter weekday) {

        private static Forms of(Locale locale) {
            return new Forms(
                    NumberFormatter.withLocale(locale).precision(Precision.integer()),
                    day("d MMMM y", locale),
                    day("d MMMM y " + time(locale), locale),
                    day("EEEE d MMMM y " + time(locale), locale),
                    DateTimeFormatter.ofPattern("LLLL y", locale),
                    DateTimeFormatter.ofPattern("MMM", locale),
                    day("EEEE d MMMM", locale));
        }

        /** French counts the first day of a month as a first, and only that one: "1er octobre". */
        private static DateTimeFormatter day(String pattern, Locale locale) {
            if (!isFrench(locale)) {
                return DateTimeFormatter.ofPattern(pattern, locale);
            }
            var around = pattern.split("(?<![a-z])d(?![a-z])", 2);
            return new DateTimeFormatterBuilder()
                    .appendPattern(around[0])
                    .appendText(ChronoField.DAY_OF_MONTH, DAYS)
                    .appendPattern(around[1])
                    .toFormatter(locale);
        }

        private static String time(Locale locale) {
            return isFrench(locale) ? "'à' HH:mm" : "'at' HH:mm";
        }

        private static boolean isFrench(Locale locale) {
            return locale.equals(Locale.FRANCE);
        }
    }

    private static final Map<Long, String> DAYS =
            LongStream.rangeClosed(1, 31)
                    .boxed()
                    .collect(
                            Collectors.toMap(
                                    Function.identity(),
                                    day -> day == 1 ? "1er" : String.valueOf(day)));

    private static final Map<Locale, Forms> FORMS =
            Stream.of(Locale.UK, Locale.FRANCE)
                    .collect(Collectors.toMap(Function.identity(), Forms::of));

    private final Messages messages;
    private final Forms forms;
    private final ZoneId zone;
    private final Clock clock;

    public Phrasing(Messages messages, ZoneId zone, Clock clock) {
        this.messages = messages;
        this.forms =
                FORMS.get(messages.locale().equals(Locale.ENGLISH) ? Locale.UK : Locale.FRANCE);
        this.zone = zone;
        this.clock = clock;
    }

    String number(long number) {
        // in both languages a number below a thousand is its digits
        return number >= 0 && number < 1000
                ? Long.toString(number)
                : forms.number().format(number).toString();
    }

    String date(Instant instant) {
        return date((TemporalAccessor) instant.atZone(zone));
    }

    String date(TemporalAccessor date) {
        return forms.date().format(date);
    }

    String dateTime(Instant instant) {
        return forms.dateTime().format(instant.atZone(zone));
    }

    /** "Sunday 22 November 2026 at 14:05". */
    public String moment(Instant instant) {
        return forms.moment().format(instant.atZone(zone));
    }

    String shortMonth(Instant instant) {
        return forms.shortMonth().format(instant.atZone(zone));
    }

    String ago(Instant instant) {
        var days =
                ChronoUnit.DAYS.between(
                        instant.atZone(zone).toLocalDate(), LocalDate.now(clock.withZone(zone)));
        return days < 0 || days > 30 ? date(instant) : messages.text("layout.days-ago", days);
    }

    String month(LocalDate date) {
        return forms.month().format(date);
    }

    String weekday(Instant instant) {
        return forms.weekday().format(instant.atZone(zone));
    }
}

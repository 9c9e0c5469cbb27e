package relais.newsletter;

import relais.web.Visit;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** How weeks and their days are called. */
final class Weeks {

    private Weeks() {}

    static String name(Visit visit, LocalDate monday) {
        return visit.text(
                "newsletter.week",
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                visit.date(monday));
    }

    static String day(Visit visit, LocalDate day) {
        var weekday =
                visit.text(
                        "settings.weekday." + day.getDayOfWeek().name().toLowerCase(Locale.ROOT));
        return visit.text("newsletter.day", weekday, visit.date(day));
    }
}

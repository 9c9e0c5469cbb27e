package relais.studio;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What comes out when: a month at a time, or a week. */
final class CalendarController {

    private final Studio studio;
    private final Templates templates;

    CalendarController(Studio studio, Templates templates) {
        this.studio = studio;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var page =
                visit.query("week")
                        .flatMap(CalendarController::day)
                        .map(it -> CalendarPage.of(visit, it, studio))
                        .orElseGet(() -> CalendarPage.of(visit, month(visit), studio));
        visit.show(templates.studioCalendar(page));
    }

    private static YearMonth month(Visit visit) {
        return visit.query("month")
                .flatMap(CalendarController::month)
                .orElseGet(() -> YearMonth.from(visit.now().atZone(visit.zone())));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written)).filter(it -> isNear(it.getYear()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> month(String written) {
        try {
            return Optional.of(YearMonth.parse(written)).filter(it -> isNear(it.getYear()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static boolean isNear(int year) {
        return year > 1999 && year < 2200;
    }
}

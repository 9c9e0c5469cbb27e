package relais.studio;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/** What comes out when: a month at a time. */
final class CalendarController {

    private final Studio studio;
    private final Templates templates;

    CalendarController(Studio studio, Templates templates) {
        this.studio = studio;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var month =
                visit.query("month")
                        .flatMap(CalendarController::month)
                        .orElseGet(() -> YearMonth.from(visit.now().atZone(visit.zone())));
        visit.show(templates.studioCalendar(CalendarPage.of(visit, month, studio)));
    }

    private static Optional<YearMonth> month(String written) {
        try {
            return Optional.of(YearMonth.parse(written))
                    .filter(it -> it.getYear() > 1999 && it.getYear() < 2200);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}

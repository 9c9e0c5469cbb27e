package relais.spread;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

import java.time.YearMonth;

/** How far the example had come, month by month. */
final class MonthsController {

    private final Spread spread;
    private final Templates templates;

    MonthsController(Spread spread, Templates templates) {
        this.spread = spread;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var journey = spread.journey();
        if (journey.isEmpty()) {
            visit.show(templates.spreadMonthsBlank(visit));
        } else {
            var month = journey.nearest(asked(visit));
            visit.show(
                    templates.spreadMonthsIndex(
                            new SpreadPage(visit, journey, month, spread.generations(month))));
        }
    }

    private YearMonth asked(Visit visit) {
        return visit.query("at")
                .filter(it -> it.matches("\\d{5,6}"))
                .map(Integer::parseInt)
                .map(it -> YearMonth.of(it / 12, it % 12 + 1))
                .orElseGet(spread::thisMonth);
    }
}

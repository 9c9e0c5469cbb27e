package relais.spread;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.exports.Export;
import relais.exports.Format;
import relais.exports.Table;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.List;
import java.util.Locale;

/** The tree in figures, as a page and as a file. */
final class OutlookController {

    private final Spread spread;
    private final Templates templates;

    OutlookController(Spread spread, Templates templates) {
        this.spread = spread;
        this.templates = templates;
    }

    void index(Context ctx) {
        var page = page(Visit.of(ctx));
        page.visit().show(templates.spreadFiguresIndex(page));
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var format =
                Format.named(visit.query("format").orElse("csv"))
                        .orElseThrow(NotFoundResponse::new);
        var page = page(visit);
        Export.send(ctx, format, visit.text("spread.figures.file"), it -> write(page, it));
    }

    private OutlookPage page(Visit visit) {
        var journey = spread.journey();
        var now = spread.thisMonth();
        var missing = journey.missing(now);
        var before = journey.countries(now.minusMonths(Outlook.MONTHS));
        var gained = journey.countries(now).stream().filter(it -> !before.contains(it)).count();
        return new OutlookPage(
                visit, spread.figures(), missing, new Outlook((int) gained, missing.size()));
    }

    private static void write(OutlookPage page, Table table) {
        var visit = page.visit();
        var few = visit.text("spread.few");
        table.row(
                List.of(
                        visit.text("spread.figures.generation"),
                        visit.text("spread.figures.champions"),
                        visit.text("spread.figures.over"),
                        visit.text("spread.figures.so-far")));
        var figures = page.figures();
        for (var it : figures.reproduction()) {
            table.row(
                    List.of(
                            it.generation(),
                            it.isSoFarTold() ? it.champions() : few,
                            it.isOverTold() ? rounded(it.rateOver()) : few,
                            it.isSoFarTold() ? rounded(it.rateSoFar()) : few));
        }
        row(table, visit, "way", figures.way().isTold() ? figures.way().weeks() : few);
        row(table, visit, "full", figures.capacity().isTold() ? figures.capacity().full() : few);
        row(table, visit, "trees", figures.quiet().trees());
        row(table, visit, "quiet", figures.quiet().quiet());
        page.missing().forEach(it -> row(table, visit, "missing", visit.country(it)));
    }

    private static void row(Table table, Visit visit, String name, Object value) {
        table.row(List.of(visit.text("spread.figures.row." + name), value));
    }

    private static double rounded(double rate) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.2f", rate));
    }
}

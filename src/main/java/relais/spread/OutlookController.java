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
    private final TreeFigures figures;
    private final Templates templates;

    OutlookController(Spread spread, TreeFigures figures, Templates templates) {
        this.spread = spread;
        this.figures = figures;
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
                visit,
                figures.reproduction(),
                figures.wayToChampion(),
                figures.capacity(),
                figures.quiet(),
                missing,
                new Outlook((int) gained, missing.size()));
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
        for (var it : page.reproduction()) {
            table.row(
                    List.of(
                            it.generation(),
                            it.isSoFarTold() ? it.champions() : few,
                            it.isOverTold() ? rounded(it.rateOver()) : few,
                            it.isSoFarTold() ? rounded(it.rateSoFar()) : few));
        }
        page.way().ifPresent(it -> row(table, visit, "way", it.weeks()));
        row(table, visit, "full", page.capacity().isTold() ? page.capacity().full() : few);
        row(table, visit, "trees", page.quiet().trees());
        row(table, visit, "quiet", page.quiet().quiet());
        page.missing().forEach(it -> row(table, visit, "missing", visit.country(it)));
    }

    private static void row(Table table, Visit visit, String name, Object value) {
        table.row(List.of(visit.text("spread.figures.row." + name), value));
    }

    private static double rounded(double rate) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.2f", rate));
    }
}

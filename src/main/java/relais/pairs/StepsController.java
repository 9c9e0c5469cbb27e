package relais.pairs;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

/** Steps that the two tick, add, rename, move and drop. */
final class StepsController {

    private final Journeys journeys;
    private final PairSheet sheet;
    private final Templates templates;

    StepsController(Pairs pairs, PairSheet sheet, Templates templates) {
        this.journeys = pairs.journeys();
        this.sheet = sheet;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(
                templates.pairsStepsIndex(page(visit, sheet.open(visit), StepsPage.fresh(), "")));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.open(visit);
        var form =
                judged(visit.form())
                        .check("title", !journeys.of(pair).isFull(), "pairs.step.full")
                        .check(
                                "title",
                                key(visit).matches("own-[\\w-]{8,36}"),
                                "form.error.required");

        if (form.isValid()) {
            journeys.add(visit.person(), pair, key(visit), form.value("title"));
            visit.done(steps(pair), "flash.pairs.step-added");
        } else {
            visit.refused(templates.pairsStepsIndex(page(visit, pair, form, "")));
        }
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.open(visit);
        var step = step(visit, pair);
        var form = judged(visit.form());

        if (form.isValid()) {
            journeys.rename(visit.person(), pair, step.word(), form.value("title"));
            visit.done(steps(pair), "flash.pairs.step-renamed");
        } else {
            visit.refused(templates.pairsStepsIndex(page(visit, pair, form, step.word())));
        }
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.open(visit);
        journeys.remove(visit.person(), pair, visit.pathText("step"));
        visit.done(steps(pair), "flash.pairs.step-removed");
    }

    void tick(Context ctx) {
        tick(Visit.of(ctx), true);
    }

    void untick(Context ctx) {
        tick(Visit.of(ctx), false);
    }

    void up(Context ctx) {
        move(Visit.of(ctx), true);
    }

    void down(Context ctx) {
        move(Visit.of(ctx), false);
    }

    private void tick(Visit visit, boolean done) {
        var pair = sheet.open(visit);
        var step = step(visit, pair);
        journeys.tick(visit.person(), pair, step.word(), done);
        visit.go(pair.path() + "#step_" + step.word());
    }

    private void move(Visit visit, boolean up) {
        var pair = sheet.open(visit);
        var step = step(visit, pair);
        journeys.move(visit.person(), pair, step.word(), up);
        visit.go(steps(pair) + "#step_" + step.word());
    }

    private Step step(Visit visit, Pair pair) {
        return journeys.of(pair).step(visit.pathText("step")).orElseThrow(NotFoundResponse::new);
    }

    private StepsPage page(Visit visit, Pair pair, Form form, String step) {
        return new StepsPage(visit, pair, journeys.of(pair), form, step);
    }

    private static Form judged(Form form) {
        return form.required("title").atMost(StepsPage.LONGEST, "title");
    }

    private static String key(Visit visit) {
        return visit.form().value("key");
    }

    private static String steps(Pair pair) {
        return pair.path() + "/steps";
    }
}

package relais.pairs;

import io.javalin.http.Context;

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
                        .check(
                                "title",
                                key(visit).matches("own-[\\w-]{8,36}"),
                                "form.error.required");

        if (form.isValid()) {
            added(visit, pair, form);
        } else {
            refuseNew(visit, pair, form);
        }
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.open(visit);
        var form = judged(visit.form());

        if (form.isValid()) {
            renamed(visit, pair, form);
        } else {
            refuse(visit, pair, form);
        }
    }

    private void added(Visit visit, Pair pair, Form form) {
        switch (journeys.add(visit.person(), pair, key(visit), form.value("title"))) {
            case DONE -> visit.done(step(pair, key(visit)), "flash.pairs.step-added");
            case FULL -> refuseNew(visit, pair, form.check("title", false, "pairs.step.full"));
            case GONE, RENAMED ->
                    refuseNew(visit, pair, form.check("title", false, "pairs.step.ended"));
        }
    }

    private void refuseNew(Visit visit, Pair pair, Form form) {
        visit.refused(templates.pairsStepsIndex(page(visit, pair, form, "")));
    }

    private void renamed(Visit visit, Pair pair, Form form) {
        var word = visit.pathText("step");
        var title = form.value("title");
        switch (journeys.rename(visit.person(), pair, word, form.value("seen"), title)) {
            case DONE -> visit.done(step(pair, word), "flash.pairs.step-renamed");
            case RENAMED -> refuse(visit, pair, form.check("title", false, "pairs.step.renamed"));
            case FULL, GONE ->
                    refuse(
                            visit,
                            pair,
                            form.check("title", !isThere(visit, pair), "pairs.step.ended"));
        }
    }

    /** Words for a step that is gone by now stand in the form for a new one. */
    private void refuse(Visit visit, Pair pair, Form form) {
        if (isThere(visit, pair)) {
            var word = visit.pathText("step");
            visit.refused(templates.pairsStepsIndex(page(visit, pair, form, word)));
        } else {
            form.put("key", StepsPage.key());
            refuseNew(visit, pair, form.check("title", false, "pairs.step.gone"));
        }
    }

    private boolean isThere(Visit visit, Pair pair) {
        return journeys.of(pair).step(visit.pathText("step")).isPresent();
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.open(visit);
        var word = visit.pathText("step");
        var above = above(pair, word);

        journeys.remove(visit.person(), pair, word);

        visit.done(above, "flash.pairs.step-removed");
    }

    /** Where who takes one out goes on. */
    private String above(Pair pair, String word) {
        return journeys.of(pair).steps().stream()
                .map(Step::word)
                .takeWhile(it -> !it.equals(word))
                .reduce((_, next) -> next)
                .map(it -> step(pair, it))
                .orElse(steps(pair));
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
        var word = visit.pathText("step");
        journeys.tick(visit.person(), pair, word, done);
        answer(visit, pair, word, pair.path());
    }

    private void move(Visit visit, boolean up) {
        var pair = sheet.open(visit);
        var word = visit.pathText("step");
        journeys.move(visit.person(), pair, word, up);
        answer(visit, pair, word, steps(pair));
    }

    /** Where the other took the step out meanwhile, it says so. */
    private void answer(Visit visit, Pair pair, String word, String page) {
        if (isThere(visit, pair)) {
            visit.go(page + "#step_" + word);
        } else {
            visit.done(page, "flash.pairs.step-gone");
        }
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

    private static String step(Pair pair, String word) {
        return steps(pair) + "#step_" + word;
    }

    private static String steps(Pair pair) {
        return pair.path() + "/steps";
    }
}

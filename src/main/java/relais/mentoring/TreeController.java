package relais.mentoring;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

import java.util.OptionalInt;

/** The champions' tree, opened level by level where it is large. */
final class TreeController {

    private static final int AT_ONCE = 50;

    private final Mentoring mentoring;
    private final Templates templates;

    TreeController(Mentoring mentoring, Templates templates) {
        this.mentoring = mentoring;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var from =
                visit.query("from")
                        .filter(it -> it.matches("\\d{1,6}"))
                        .map(Integer::parseInt)
                        .orElse(0);

        var forest = mentoring.forest();
        var roots = mentoring.roots(forest, AT_ONCE, from);
        var next = roots.size() < AT_ONCE ? OptionalInt.empty() : OptionalInt.of(from + AT_ONCE);

        visit.show(templates.mentoringTreeIndex(new TreePage(visit, forest, roots, next)));
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var branch = branch(visit);
        var lineage = mentoring.lineageOf(branch.person().id());

        visit.show(
                templates.mentoringTreeShow(
                        new BranchPage(visit, lineage.subList(0, lineage.size() - 1), branch)));
    }

    /** The branch by itself, to be opened in the page that shows it folded. */
    void part(Context ctx) {
        var visit = Visit.of(ctx);

        visit.part(templates.mentoringTree_branch(visit, branch(visit)));
    }

    private Branch branch(Visit visit) {
        return mentoring.branchOf(visit.pathText("member")).orElseThrow(NotFoundResponse::new);
    }
}

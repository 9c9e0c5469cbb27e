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
        visit.query("q")
                .filter(it -> !it.isBlank())
                .ifPresentOrElse(it -> find(visit, it.strip()), () -> showRoots(visit));
    }

    /** One's own place is a page also for those who stand nowhere yet. */
    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var address = visit.pathText("member");
        mentoring
                .reading()
                .open(visit.person(), address, from(visit))
                .ifPresentOrElse(
                        it -> visit.show(templates.mentoringTreeShow(new BranchPage(visit, it))),
                        () -> showNoPlace(visit, address));
    }

    /**
     * The lines below somebody, to be opened in the page that shows them folded, or those after one
     * who is shown. Where that one has gone, the page is shown anew.
     */
    void part(Context ctx) {
        var visit = Visit.of(ctx);
        visit.query("after").ifPresentOrElse(it -> showFurther(visit, it), () -> showBelow(visit));
    }

    private void showBelow(Visit visit) {
        var lines =
                mentoring
                        .reading()
                        .below(visit.person(), visit.pathText("member"), level(visit))
                        .orElseThrow(NotFoundResponse::new);

        visit.part(templates.mentoringTree_lines(visit, lines, -1));
    }

    private void showFurther(Visit visit, String after) {
        var address = visit.pathText("member");
        mentoring
                .reading()
                .further(visit.person(), address, level(visit), after, visit.query("but"))
                .ifPresentOrElse(
                        it -> visit.part(templates.mentoringTree_lines(visit, it, -1)),
                        () -> visit.go("/mentoring/tree/" + address + "?from=" + from(visit)));
    }

    private void showRoots(Visit visit) {
        int atMost = AT_ONCE + from(visit);
        var trees = mentoring.reading().trees(visit.person(), atMost);
        var shown = trees.lines().stream().filter(it -> it.level() == 1).count();
        var next = shown < atMost ? OptionalInt.empty() : OptionalInt.of(atMost);

        visit.show(templates.mentoringTreeIndex(new TreePage(visit, trees, next)));
    }

    /** Whoever is the only one is shown at once, with the way down to them. */
    private void find(Visit visit, String text) {
        var found = mentoring.reading().find(visit.person(), text);
        if (found.size() == 1) {
            visit.go("/mentoring/tree/" + found.getFirst().address());
        } else {
            visit.show(templates.mentoringTreeFound(new FoundPage(visit, text, found)));
        }
    }

    private void showNoPlace(Visit visit, String address) {
        if (!address.equals(visit.person().handle())) {
            throw new NotFoundResponse();
        }
        visit.show(templates.mentoringTreeNowhere(visit));
    }

    /** The generation of whoever is opened in a page that knows it. */
    private static int level(Visit visit) {
        return visit.query("level")
                .filter(it -> it.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    /** How many were shown before those that are asked for. */
    private static int from(Visit visit) {
        return visit.query("from")
                .filter(it -> it.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}

package relais.planning;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.feed.Pieces;
import relais.people.Moment;
import relais.sharing.Drafts;
import relais.sharing.ShareDraft;
import relais.templates.Templates;
import relais.web.Visit;

/** Plans of one’s own: seen, made, moved, withdrawn. Each is its writer’s alone. */
final class PlansController {

    private final Planning planning;
    private final Drafts drafts;
    private final Pieces pieces;
    private final Templates templates;

    PlansController(Planning planning, Drafts drafts, Pieces pieces, Templates templates) {
        this.planning = planning;
        this.drafts = drafts;
        this.pieces = pieces;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var posts = planning.of(visit.person());
        var items = posts.stream().flatMap(it -> it.draft().itemId().stream()).distinct().toList();
        var named = pieces.named(visit.person(), visit.language(), items);
        visit.show(templates.planningIndex(new PlansPage(visit, posts, named)));
    }

    /** Where reminders and calendars lead: to the post, as long as it waits for its writer. */
    void show(Context ctx) {
        var visit = Visit.of(ctx);
        drafts.draft(visit.person(), visit.pathId("draft"))
                .map(ShareDraft::url)
                .ifPresentOrElse(visit::go, () -> visit.done("/me/planned", "flash.plan.gone"));
    }

    void edit(Context ctx) {
        var visit = Visit.of(ctx);
        var draft = draft(visit);
        var plan = planning.plan(visit.person(), draft.id());
        visit.show(templates.planningEdit(page(visit, draft, PlanForm.of(plan, visit))));
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var draft = draft(visit);
        var last = planning.lastDay(visit.person());
        var form = PlanForm.submitted(visit.form(), visit.zone(), visit.now(), last);
        form.moment()
                .ifPresentOrElse(
                        it -> plan(visit, draft, it),
                        () -> visit.refused(templates.planningEdit(page(visit, draft, form))));
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        planning.withdraw(visit.person(), draft(visit).id());
        visit.done("/me/planned", "flash.plan.withdrawn");
    }

    private void plan(Visit visit, ShareDraft draft, Moment moment) {
        if (!planning.plan(visit.person(), draft.id(), moment)) {
            visit.done("/me/planned", "flash.plan.gone");
        } else if (planning.workingTime(visit.person()).isAt(moment.instant(), visit.zone())) {
            visit.done("/me/planned", "flash.plan.kept");
        } else {
            visit.done("/me/planned", "flash.plan.kept-outside");
        }
    }

    private PlanPage page(Visit visit, ShareDraft draft, PlanForm form) {
        var writer = visit.person();
        return new PlanPage(
                visit,
                draft,
                planning.plan(writer, draft.id()),
                planning.propose(writer, draft),
                planning.lastDay(writer),
                form);
    }

    private ShareDraft draft(Visit visit) {
        return drafts.draft(visit.person(), visit.pathId("draft"))
                .orElseThrow(NotFoundResponse::new);
    }
}

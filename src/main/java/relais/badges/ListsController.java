package relais.badges;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;
import relais.web.WhomForm;

/** HR gives a badge to many: writes the list, looks at what it would do, and confirms. */
final class ListsController {

    private final Badges badges;
    private final Lists lists;
    private final Templates templates;

    ListsController(Badges badges, Templates templates) {
        this.badges = badges;
        this.lists = badges.lists();
        this.templates = templates;
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        var form =
                ListForm.blank(visit.query("badge"), visit.query("unit"), visit.query("country"));
        visit.show(templates.badgesListsNew(page(visit, form)));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var form = ListForm.submitted(WhomForm.sent(ctx));
        var badge = AwardsController.givable(badges, visit, form.award());
        if (badge.isEmpty()) {
            form.award().withoutBadge();
        }
        var page = page(visit, form);
        form.whom().within(page.units().keySet(), page.codes());

        if (form.form().isValid()) {
            visit.go("/hr/lists/" + lists.draw(visit.person(), badge.get(), form));
        } else {
            visit.refused(templates.badgesListsNew(page));
        }
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var list = list(visit);
        visit.show(
                templates.badgesListsShow(
                        new ListPage(visit, list, lists.givenTo(list), lists.refused(list))));
    }

    /** Twice is once. */
    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var list = list(visit);
        lists.confirm(visit.person(), list);
        visit.done("/hr/lists/" + list.id(), "flash.list-confirmed");
    }

    private AwardList list(Visit visit) {
        return lists.list(visit.person(), visit.pathId("list"), visit.language())
                .orElseThrow(NotFoundResponse::new);
    }

    private NewListPage page(Visit visit, ListForm form) {
        var language = visit.language();
        return new NewListPage(
                visit,
                new Offer(badges.givable(language), badges.levels(language)),
                lists.units(visit.person()),
                lists.countries(visit.person()),
                form);
    }
}

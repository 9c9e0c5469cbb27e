package relais.kudos;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.people.Person;
import relais.templates.Templates;
import relais.web.Visit;

final class ThanksController {

    private static final int A_PAGE = 20;

    private final Kudos kudos;
    private final Works works;
    private final PeopleStore people;
    private final Templates templates;

    ThanksController(Kudos kudos, Works works, PeopleStore people, Templates templates) {
        this.kudos = kudos;
        this.works = works;
        this.people = people;
        this.templates = templates;
    }

    /** What the visitor was thanked for, or thanked others for. */
    void index(Context ctx) {
        var visit = Visit.of(ctx);
        boolean given = visit.query("show").filter("given"::equals).isPresent();
        long before = WallController.before(visit);
        var found =
                given
                        ? kudos.given(visit.person(), before, A_PAGE + 1)
                        : kudos.received(visit.person(), before, A_PAGE + 1);
        var shown = found.subList(0, Math.min(A_PAGE, found.size()));
        visit.show(
                templates.kudosThanksIndex(
                        new MyThanksPage(visit, given, shown, found.size() > A_PAGE)));
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        var form = ThanksForm.blank(visit.query("about"));
        visit.show(templates.kudosThanksNew(new NewThanksPage(visit, receiver(visit), form)));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var receiver = receiver(visit);
        var form = ThanksForm.submitted(visit.form());
        var about = works.at(form.about(), visit.person(), visit.language());
        form.judge(about);

        if (form.form().isValid()) {
            var id =
                    kudos.give(
                            visit.person(),
                            receiver,
                            form.message(),
                            visit.language(),
                            about,
                            form.key());
            visit.done("/kudos/" + id, "flash.kudos.given");
        } else {
            visit.refused(templates.kudosThanksNew(new NewThanksPage(visit, receiver, form)));
        }
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.kudosThanksShow(new ThanksPage(visit, thanks(kudos, visit))));
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var thanks = thanks(kudos, visit);
        if (!thanks.isFrom(visit.person().id())) {
            throw new NotFoundResponse();
        }
        kudos.takeBack(visit.person(), thanks);
        visit.done("/kudos/mine?show=given", "flash.kudos.taken-back");
    }

    /** What does not concern the visitor and is not on the wall is not there. */
    static Thanks thanks(Kudos kudos, Visit visit) {
        return kudos.thanks(visit.person(), visit.pathId("kudos"))
                .orElseThrow(NotFoundResponse::new);
    }

    /** A colleague who is there; nobody thanks themselves. */
    private Person receiver(Visit visit) {
        return people.activeByHandle(visit.pathText("person"))
                .filter(it -> it.id() != visit.person().id())
                .orElseThrow(NotFoundResponse::new);
    }
}

package relais.spaces;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.web.Visit;

/** Who would like to join a space, and what those answer who look after it. */
final class RequestsController {

    private final Spaces spaces;
    private final SpaceSheet sheet;
    private final PeopleStore people;
    private final Templates templates;

    RequestsController(Spaces spaces, SpaceSheet sheet, PeopleStore people, Templates templates) {
        this.spaces = spaces;
        this.sheet = sheet;
        this.people = people;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var space = sheet.moderated(visit);
        visit.show(
                templates.spacesRequests(new RequestsPage(visit, space, spaces.requests(space))));
    }

    /** Whoever asked takes it back. */
    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var space = sheet.space(visit);
        spaces.takeBack(visit.person(), space);
        visit.done(space.path(), "flash.spaces.taken-back");
    }

    void accept(Context ctx) {
        var visit = Visit.of(ctx);
        var space = sheet.moderated(visit);
        var done = spaces.letIn(space, person(visit));
        visit.done(space.path() + "/requests", done ? "flash.spaces.let-in" : late(visit));
    }

    void refuse(Context ctx) {
        var visit = Visit.of(ctx);
        var space = sheet.moderated(visit);
        var done = spaces.decline(space, person(visit));
        visit.done(
                space.path() + "/requests",
                done ? "flash.spaces.declined" : "flash.spaces.answered-before");
    }

    private String late(Visit visit) {
        return sheet.moderated(visit).isArchived()
                ? "flash.spaces.archived-meanwhile"
                : "flash.spaces.answered-before";
    }

    private long person(Visit visit) {
        return people.idOfHandle(visit.pathText("person")).orElseThrow(NotFoundResponse::new);
    }
}

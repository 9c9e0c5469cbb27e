package relais.profiles;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

import java.util.List;

/** The people of the company. */
final class PeopleController {

    private static final int PAGE = 30;

    private final Profiles profiles;
    private final Shelves shelves;
    private final Templates templates;

    PeopleController(Profiles profiles, Shelves shelves, Templates templates) {
        this.profiles = profiles;
        this.shelves = shelves;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var search = PeopleSearch.asked(visit);
        var anchor = profiles.anchor(search);
        if (!search.unit().isEmpty() && anchor.unitPath().isEmpty()) {
            throw new NotFoundResponse();
        }
        var found = profiles.find(search, anchor, PAGE);
        ctx.header("Vary", "HX-Request");
        if (visit.isHtmx()) {
            var page = new PeoplePage(visit, search, found, List.of());
            visit.part(templates.profilesPeople_list(page));
        } else {
            var page = new PeoplePage(visit, search, found, profiles.options(anchor));
            visit.show(templates.profilesPeopleIndex(page));
        }
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var profile = profiles.profile(visit.pathText("person")).orElseThrow(NotFoundResponse::new);
        visit.show(templates.profilesPeopleShow(shelves.profilePage(visit, profile)));
    }
}

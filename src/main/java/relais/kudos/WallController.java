package relais.kudos;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.people.Person;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

final class WallController {

    private static final int A_PAGE = 24;
    private static final int ON_A_PROFILE = 3;

    private final Kudos kudos;
    private final Spotlights spotlights;
    private final PeopleStore people;
    private final Templates templates;

    WallController(Kudos kudos, Spotlights spotlights, PeopleStore people, Templates templates) {
        this.kudos = kudos;
        this.spotlights = spotlights;
        this.people = people;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var narrowed = Narrowed.asked(visit);
        var choices = kudos.choices(visit.person(), narrowed.unit());
        var scope = narrowed.scope(choices).orElseThrow(NotFoundResponse::new);

        // one more than is shown says whether there is more
        var found = kudos.wall(scope, before(visit), A_PAGE + 1);
        visit.show(
                templates.kudosWallIndex(
                        new WallPage(
                                visit,
                                narrowed,
                                choices,
                                narrowed.isAll() ? spotlights.shown(visit.language()) : List.of(),
                                found.subList(0, Math.min(A_PAGE, found.size())),
                                found.size() > A_PAGE)));
    }

    /** What of one person's stands on the wall: a part of their profile, or a page of its own. */
    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var person =
                people.activeByHandle(visit.pathText("person")).orElseThrow(NotFoundResponse::new);
        if (visit.isHtmx()) {
            var thanks = kudos.wallOf(person.id(), ON_A_PROFILE);
            visit.part(templates.kudosWall_profile(page(visit, person, thanks, false)));
        } else {
            var found = kudos.wall(Scope.person(person.id()), before(visit), A_PAGE + 1);
            var thanks = found.subList(0, Math.min(A_PAGE, found.size()));
            visit.show(templates.kudosWallShow(page(visit, person, thanks, found.size() > A_PAGE)));
        }
    }

    private static PersonWallPage page(
            Visit visit, Person person, List<Thanks> thanks, boolean more) {
        return new PersonWallPage(visit, person, thanks, more);
    }

    static long before(Visit visit) {
        return visit.query("before")
                .filter(it -> it.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .or(() -> Optional.of(Long.MAX_VALUE))
                .orElseThrow();
    }
}

package relais.spaces;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.util.List;

/** The spaces that somebody knows of, and each of them with its threads. */
final class SpacesController {

    private final Spaces spaces;
    private final SpaceSheet sheet;
    private final PeopleStore people;
    private final Templates templates;

    SpacesController(Spaces spaces, SpaceSheet sheet, PeopleStore people, Templates templates) {
        this.spaces = spaces;
        this.sheet = sheet;
        this.people = people;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var word = visit.query("q");
        visit.show(
                templates.spacesIndex(
                        new SpacesPage(
                                visit,
                                spaces.of(visit.person(), visit.language(), word),
                                word.orElse(""),
                                spaces.foundation().managedBy(visit.person(), visit.language()))));
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.spacesShow(page(visit, sheet.space(visit), Form.blank())));
    }

    SpacePage page(Visit visit, Space space, Form wish) {
        var below = visit.query("below").flatMap(ThreadPlace::of);
        var discussions = spaces.discussions();
        return SpacePage.of(
                visit,
                space,
                space.readable() && below.isEmpty() ? discussions.pinned(space) : List.of(),
                space.readable() ? discussions.threads(space, below) : List.of(),
                people.cards(spaces.moderators(space)),
                wish);
    }

    /** Somebody would like to join. */
    void ask(Context ctx) {
        var visit = Visit.of(ctx);
        var space = sheet.space(visit);
        var wish = visit.form().atMost(300, "words");
        if (!space.mayAsk()) {
            throw new NotFoundResponse();
        }
        if (wish.isValid()) {
            var done = spaces.ask(visit.person(), space, wish.value("words"));
            visit.done(
                    space.path(), done ? "flash.spaces.asked" : "flash.spaces.archived-meanwhile");
        } else {
            visit.refused(templates.spacesShow(page(visit, space, wish)));
        }
    }
}

package relais.spaces;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.Optional;

/** Leads and editors make spaces, and change what they are. */
final class FoundationsController {

    private final Spaces spaces;
    private final PeopleStore people;
    private final Templates templates;

    FoundationsController(Spaces spaces, PeopleStore people, Templates templates) {
        this.spaces = spaces;
        this.people = people;
        this.templates = templates;
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        var form = SpaceForm.blank(visit.person());
        visit.show(templates.spacesEdit(page(visit, Optional.empty(), form)));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var form = SpaceForm.submitted(visit.form());
        var charter = form.charter(visit.person(), people);

        if (charter.isPresent()) {
            var slug = spaces.foundation().found(visit.person(), charter.get());
            visit.done(whereTo(visit, slug), "flash.spaces.founded");
        } else {
            visit.refused(templates.spacesEdit(page(visit, Optional.empty(), form)));
        }
    }

    void edit(Context ctx) {
        var visit = Visit.of(ctx);
        var space = space(visit);
        var form =
                SpaceForm.of(
                        space,
                        spaces.foundation().texts(space),
                        spaces.foundation().moderators(space));
        visit.show(templates.spacesEdit(page(visit, Optional.of(space), form)));
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var space = space(visit);
        var form = SpaceForm.submitted(visit.form());
        var charter = form.charter(visit.person(), people);
        var done =
                charter.map(
                        it ->
                                spaces.foundation()
                                        .change(visit.person(), space, form.version(), it));
        form.form().check("name_fr", done.orElse(true), "spaces.error.changed");

        if (form.form().isValid()) {
            visit.done(whereTo(visit, space.slug()), "flash.spaces.changed");
        } else {
            visit.refused(templates.spacesEdit(page(visit, Optional.of(space), form)));
        }
    }

    void archive(Context ctx) {
        var visit = Visit.of(ctx);
        var space = space(visit);
        spaces.foundation().archive(space);
        visit.done(whereTo(visit, space.slug()), "flash.spaces.archived");
    }

    void reopen(Context ctx) {
        var visit = Visit.of(ctx);
        var space = space(visit);
        spaces.foundation().reopen(space);
        visit.done(whereTo(visit, space.slug()), "flash.spaces.reopened");
    }

    /** Not into a space of which who made it may not read anything. */
    private String whereTo(Visit visit, String slug) {
        return spaces.space(visit.person(), visit.language(), slug)
                .map(Space::path)
                .orElse("/spaces");
    }

    private EditedSpacePage page(Visit visit, Optional<FoundSpace> space, SpaceForm form) {
        return new EditedSpacePage(visit, space, form.form(), people.units(), people.countries());
    }

    private FoundSpace space(Visit visit) {
        return spaces.foundation()
                .managed(visit.person(), visit.language(), visit.pathText("space"))
                .orElseThrow(NotFoundResponse::new);
    }
}

package relais.studio;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.templates.Templates;

/** A piece as it was published before. */
final class EditionsController {

    private final Studio studio;
    private final PeopleStore people;
    private final Templates templates;

    EditionsController(Studio studio, PeopleStore people, Templates templates) {
        this.studio = studio;
        this.people = people;
        this.templates = templates;
    }

    void show(Context ctx) {
        var desk = Desk.of(ctx, studio, people);
        var piece = desk.piece();
        long number = desk.visit().pathId("edition");
        var edition =
                studio.editions(piece).stream()
                        .filter(it -> it.edition() == number)
                        .findFirst()
                        .orElseThrow(NotFoundResponse::new);
        desk.visit().show(templates.studioItemsEdition(desk.visit(), piece, edition));
    }
}

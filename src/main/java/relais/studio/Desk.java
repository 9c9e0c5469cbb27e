package relais.studio;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.media.Medium;
import relais.people.PeopleStore;
import relais.web.Visit;

import java.util.List;

/** Where an editor is: the piece that the address names, as far as the role reaches. */
final class Desk {

    private final Visit visit;
    private final Studio studio;
    private final PeopleStore people;
    private Choices choices;
    private List<Medium> pictures = List.of();

    private Desk(Visit visit, Studio studio, PeopleStore people) {
        this.visit = visit;
        this.studio = studio;
        this.people = people;
    }

    static Desk of(Context ctx, Studio studio, PeopleStore people) {
        return new Desk(Visit.of(ctx), studio, people);
    }

    Visit visit() {
        return visit;
    }

    /** As it is now: somebody else may have changed it meanwhile. */
    Piece piece() {
        var piece =
                studio.piece(visit.person(), visit.pathId("piece"), visit.language())
                        .orElseThrow(NotFoundResponse::new);
        pictures = studio.pictures().of(piece);
        return piece;
    }

    /** Those of the piece that was asked for; none of a new one. */
    List<Medium> pictures() {
        return pictures;
    }

    /** Looked up once a request. */
    Choices choices() {
        if (choices == null) {
            choices =
                    Choices.of(
                            visit.person(),
                            studio.feed().topics(visit.language()),
                            studio.waves().names(),
                            pictures,
                            people);
        }
        return choices;
    }
}

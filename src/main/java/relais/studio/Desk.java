package relais.studio;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.web.Visit;

/** Where an editor is: the piece that the address names, as far as the role reaches. */
final class Desk {

    private final Visit visit;
    private final Studio studio;
    private final PeopleStore people;
    private Choices choices;

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
        return studio.piece(visit.person(), visit.pathId("piece"), visit.language())
                .orElseThrow(NotFoundResponse::new);
    }

    /** Looked up once a request. */
    Choices choices() {
        if (choices == null) {
            choices = Choices.of(visit.person(), studio.feed().topics(visit.language()), people);
        }
        return choices;
    }
}

package relais.studio;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.web.Visit;

/** Where an editor is: the piece that the address names, as far as the role reaches. */
record Desk(Visit visit, Studio studio, PeopleStore people) {

    static Desk of(Context ctx, Studio studio, PeopleStore people) {
        return new Desk(Visit.of(ctx), studio, people);
    }

    Piece piece() {
        return studio.piece(visit.person(), visit.pathId("piece"), visit.language())
                .orElseThrow(NotFoundResponse::new);
    }

    Choices choices() {
        return Choices.of(visit.person(), studio.feed().topics(visit.language()), people);
    }
}

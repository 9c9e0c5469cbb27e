package relais.training;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.people.Role;
import relais.web.Visit;

/** Where an author is. What everyone learns is for editors and leads whose role has no limits. */
record Studio(Visit visit, Authoring authoring) {

    static Studio of(Context ctx, Authoring authoring) {
        var visit = Visit.of(ctx);
        if (!visit.person().isEverywhere(Role.EDITOR) && !visit.person().isEverywhere(Role.LEAD)) {
            throw new ForbiddenResponse();
        }
        return new Studio(visit, authoring);
    }

    AuthoredPath path() {
        var slug = visit.pathText("path");
        return authoring.paths(visit.language()).stream()
                .filter(it -> it.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    AuthoredModule module() {
        return authoring
                .module(visit.pathText("path"), visit.pathText("module"))
                .orElseThrow(NotFoundResponse::new);
    }

    /** The revision that the page showed; none that exists where the form does not say. */
    int seen() {
        return number("revision");
    }

    /** Where something is to go, from 0; below where the form does not say, and then it stays. */
    int to() {
        return number("to");
    }

    private int number(String field) {
        var typed = visit.form().value(field);
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    /** 409 where somebody else was faster, 422 where the wish itself cannot be. */
    static HttpStatus status(Arranging refusal) {
        return switch (refusal) {
            case Arranging.Arranged _ -> HttpStatus.OK;
            case Arranging.Overtaken _ -> HttpStatus.CONFLICT;
            case Arranging.Circle _, Arranging.AllOptional _ -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    /** Back to where it was done; or that somebody else was faster. */
    void done(boolean first, String path, String flashKey) {
        visit.done(path, first ? flashKey : "flash.training.overtaken");
    }
}

package relais.results;

import io.javalin.http.Context;

import relais.web.Visit;

import java.time.LocalDate;

/** What somebody took from the preview of a file. */
final class LinesController {

    private final Results results;

    LinesController(Results results) {
        this.results = results;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var today = LocalDate.ofInstant(visit.now(), visit.zone());
        var chosen = new LinesForm(visit.form()).chosen(today);
        visit.done("/me/shares", results.take(visit.person(), chosen).flash());
    }
}

package relais.pairs;

import io.javalin.http.Context;

import relais.web.Visit;

/** The page of two people. */
final class PairsController {

    private final PairSheet sheet;

    PairsController(PairSheet sheet) {
        this.sheet = sheet;
    }

    void show(Context ctx) {
        sheet.show(Visit.of(ctx));
    }
}

package relais.training;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/** To take what comes with the portal into the catalogue is to create a path of it. */
final class StarterPathsController {

    private final Authoring authoring;
    private final StarterPaths starterPaths;

    StarterPathsController(Training training) {
        this.authoring = training.authoring();
        this.starterPaths = training.starterPaths();
    }

    /** Twice is once. */
    void create(Context ctx) {
        var visit = Studio.of(ctx, authoring).visit();
        if (!starterPaths.add(visit.person(), visit.pathText("starter"))) {
            throw new NotFoundResponse();
        }
        visit.done("/studio/training", "flash.training.starter-added");
    }
}

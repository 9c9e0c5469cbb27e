package relais.training;

import io.javalin.http.Context;

/** To move a path is to give it another place. */
final class PathPlacesController {

    private final Authoring authoring;

    PathPlacesController(Authoring authoring) {
        this.authoring = authoring;
    }

    void create(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var path = studio.path();
        authoring.movePath(path.id(), studio.to());
        studio.visit().go("/studio/training#path_" + path.id());
    }
}

package relais.training;

import io.javalin.http.Context;

/** To publish a draft is to create a version. */
final class VersionsController {

    private final Authoring authoring;

    VersionsController(Authoring authoring) {
        this.authoring = authoring;
    }

    void create(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var module = studio.module();
        boolean first = authoring.publish(studio.visit().person(), module, studio.seen());
        studio.done(first, module.url(), "flash.training.published");
    }
}

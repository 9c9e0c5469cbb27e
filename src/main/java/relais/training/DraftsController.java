package relais.training;

import io.javalin.http.Context;

/** To take back what was changed since a module was published is to remove its draft. */
final class DraftsController {

    private final Authoring authoring;

    DraftsController(Authoring authoring) {
        this.authoring = authoring;
    }

    void remove(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var module = studio.module();
        boolean first = authoring.discard(module, studio.seen());
        studio.done(first, module.url(), "flash.training.discarded");
    }
}

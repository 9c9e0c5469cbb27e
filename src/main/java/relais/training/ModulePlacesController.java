package relais.training;

import io.javalin.http.Context;

/** To move a module within its path is to give it another place. */
final class ModulePlacesController {

    private final Authoring authoring;

    ModulePlacesController(Authoring authoring) {
        this.authoring = authoring;
    }

    void create(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var module = studio.module();
        authoring.moveModule(module, studio.to());
        studio.visit().go("/studio/training#module_" + module.id());
    }
}

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
        switch (authoring.moveModule(module, studio.to())) {
            case Arranging.Circle _ ->
                    studio.visit().done("/studio/training", "flash.training.circle");
            case Arranging.Arranged _, Arranging.Overtaken _, Arranging.AllOptional _ ->
                    studio.visit().go("/studio/training#module_" + module.id());
        }
    }
}

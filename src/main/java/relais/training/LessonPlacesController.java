package relais.training;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/** To move a lesson is to give it another place in the draft. */
final class LessonPlacesController {

    private final Authoring authoring;

    LessonPlacesController(Authoring authoring) {
        this.authoring = authoring;
    }

    void create(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var module = studio.module();
        var slug = studio.visit().pathText("lesson");
        int to = studio.to();
        module.draft().lesson(slug).orElseThrow(NotFoundResponse::new);
        boolean first =
                authoring.change(
                        studio.visit().person(),
                        module,
                        studio.seen(),
                        draft ->
                                draft.withLessons(
                                        Draft.moving(AuthoredLessonsController.is(slug), to)));
        if (first) {
            studio.visit().go(module.url() + "#lesson_" + slug);
        } else {
            studio.visit().done(module.url(), "flash.training.overtaken");
        }
    }
}

package relais.presswatch;

import io.javalin.http.Context;

/** Stories that an editor does not want. */
final class AsidesController {

    private final Desk desk;
    private final StoriesController stories;

    AsidesController(Desk desk, StoriesController stories) {
        this.desk = desk;
        this.stories = stories;
    }

    void create(Context ctx) {
        var visit = SourcesController.allowed(ctx);
        var isAside = desk.setAside(visit.person(), stories.story(visit));
        stories.answer(visit, isAside ? "flash.press-aside" : "flash.press-decided");
    }

    void remove(Context ctx) {
        var visit = SourcesController.allowed(ctx);
        var story = stories.story(visit);
        if (story.state() == StoryState.ASIDE) {
            desk.bringBack(story);
        }
        stories.answer(visit, "flash.press-back");
    }
}

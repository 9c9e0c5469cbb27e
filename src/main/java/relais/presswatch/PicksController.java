package relais.presswatch;

import io.javalin.http.Context;

import relais.feed.Feed;

/** Stories that an editor lets readers see. */
final class PicksController {

    private final Desk desk;
    private final Feed feed;
    private final StoriesController stories;

    PicksController(Desk desk, Feed feed, StoriesController stories) {
        this.desk = desk;
        this.feed = feed;
        this.stories = stories;
    }

    void create(Context ctx) {
        var visit = SourcesController.allowed(ctx);
        var story = stories.story(visit);
        var topics = feed.topics(visit.language());
        var form = StoryForm.submitted(visit.form(), topics);

        if (form.form().isValid()) {
            var isPicked = desk.pick(visit.person(), story, form.topicId(topics), form.why());
            stories.answer(visit, isPicked ? "flash.press-picked" : "flash.press-decided");
        } else {
            stories.refuse(visit, form);
        }
    }

    void remove(Context ctx) {
        var visit = SourcesController.allowed(ctx);
        var story = stories.story(visit);
        if (story.state() == StoryState.PICKED) {
            desk.bringBack(story);
        }
        stories.answer(visit, "flash.press-back");
    }
}

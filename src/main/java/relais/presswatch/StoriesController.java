package relais.presswatch;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.feed.Feed;
import relais.feed.Topic;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/** What waits for editors, what they picked and what they set aside. */
final class StoriesController {

    private static final int A_PAGE = 25;

    private final PressWatch pressWatch;
    private final Feed feed;
    private final Templates templates;

    StoriesController(PressWatch pressWatch, Feed feed, Templates templates) {
        this.pressWatch = pressWatch;
        this.feed = feed;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var topics = feed.topics(visit.language());
        var filter = filter(visit, topics);
        var before = visit.query("before").flatMap(StoryPosition::of).orElse(StoryPosition.TOP);

        // one more than is shown says whether there is more
        var found = pressWatch.desk().stories(filter, before, A_PAGE + 1);
        var stories = found.subList(0, Math.min(A_PAGE, found.size()));
        var more =
                found.size() > A_PAGE
                        ? Optional.of(filter.pathFrom(StoryPosition.after(stories.getLast())))
                        : Optional.<String>empty();

        var shown = stories.stream().map(it -> page(visit, filter, it, topics)).toList();
        visit.show(templates.presswatchStoriesIndex(page(visit, filter, shown, more, topics)));
    }

    /** The story as it is now, which is the answer to whatever was decided about it. */
    void answer(Visit visit, String flash) {
        var topics = feed.topics(visit.language());
        var filter = filter(visit, topics);
        if (visit.isHtmx()) {
            var after = page(visit, filter, story(visit), topics);
            visit.part(templates.presswatchStoriesDecided(after, pressWatch.desk().waiting()));
        } else {
            visit.done(filter.path(), flash);
        }
    }

    /** The same with what was typed, and what is wrong with it. */
    void refuse(Visit visit, StoryForm form) {
        var topics = feed.topics(visit.language());
        var filter = filter(visit, topics);
        var refused = new StoryPage(visit, filter, story(visit), topics, form);
        visit.refused(
                templates.presswatchStoriesIndex(
                        page(visit, filter, List.of(refused), Optional.empty(), topics)),
                templates.presswatchStories_story(refused));
    }

    Story story(Visit visit) {
        return pressWatch.desk().story(visit.pathId("story")).orElseThrow(NotFoundResponse::new);
    }

    private StoriesPage page(
            Visit visit,
            StoryFilter filter,
            List<StoryPage> stories,
            Optional<String> more,
            List<Topic> topics) {
        return new StoriesPage(
                visit,
                filter,
                stories,
                more,
                pressWatch.desk().waiting(),
                pressWatch.names(),
                topics);
    }

    private static StoryPage page(
            Visit visit, StoryFilter filter, Story story, List<Topic> topics) {
        return new StoryPage(visit, filter, story, topics, StoryForm.of(story, topics));
    }

    /** What is no state, source or topic of ours narrows nothing. */
    private static StoryFilter filter(Visit visit, List<Topic> topics) {
        return new StoryFilter(
                visit.query("state").flatMap(StoryState::of).orElse(StoryState.WAITING),
                visit.query("source").filter(it -> it.matches("\\d{1,18}")).map(Long::valueOf),
                visit.query("about")
                        .flatMap(
                                slug ->
                                        topics.stream()
                                                .filter(it -> it.slug().equals(slug))
                                                .findFirst()));
    }
}

package relais.feed;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

final class ItemsController {

    private static final int A_PAGE = 20;

    private final Feed feed;
    private final Templates templates;

    ItemsController(Feed feed, Templates templates) {
        this.feed = feed;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var front = feed.front(visit.person(), visit.language());
        var filter = filter(visit, front.topics());
        var before = visit.query("before").flatMap(it -> FeedPosition.of(it, visit.now()));

        // one more than is shown says whether there is more
        var isFront = filter.isAll() && before.isEmpty();
        var found =
                isFront
                        ? front.newest(A_PAGE + 1)
                        : feed.newest(
                                visit.person(),
                                visit.language(),
                                filter,
                                before.orElseGet(() -> FeedPosition.top(visit.now())),
                                A_PAGE + 1);
        var items = found.subList(0, Math.min(A_PAGE, found.size()));
        var more =
                found.size() > A_PAGE
                        ? Optional.of(filter.pathFrom(FeedPosition.after(items.getLast())))
                        : Optional.<String>empty();

        visit.show(
                templates.feedItemsIndex(
                        new ItemsPage(
                                visit, filter, isFront, items, more, front.mix(), front.topics())));
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.feedItemsShow(page(feed, visit)));
    }

    /** What is not out yet is not there. */
    static ItemPage page(Feed feed, Visit visit) {
        return feed.article(visit.person(), visit.language(), visit.pathId("item"))
                .map(article -> new ItemPage(visit, article))
                .orElseThrow(NotFoundResponse::new);
    }

    /** What is no format or topic of ours narrows nothing. */
    private static FeedFilter filter(Visit visit, List<Topic> topics) {
        return new FeedFilter(
                visit.query("format").flatMap(ContentFormat::of),
                visit.query("topic")
                        .flatMap(
                                slug ->
                                        topics.stream()
                                                .filter(topic -> topic.slug().equals(slug))
                                                .findFirst()));
    }
}

package relais.feed;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.outside.LinkPreview;
import relais.outside.LinkPreviews;
import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

final class ItemsController {

    private static final int A_PAGE = 20;

    private final Feed feed;
    private final LinkPreviews previews;
    private final PeopleStore people;
    private final Beside beside;
    private final Templates templates;

    ItemsController(
            Feed feed,
            LinkPreviews previews,
            PeopleStore people,
            Beside beside,
            Templates templates) {
        this.feed = feed;
        this.previews = previews;
        this.people = people;
        this.beside = beside;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var front = feed.front(visit.person(), visit.language());
        var filter = filter(visit, front.topics());

        visit.show(
                templates.feedItemsIndex(
                        filter.isAll() ? own(visit, front) : newest(visit, front, filter)));
    }

    /** One more than is shown says whether there is more. */
    private ItemsPage own(Visit visit, Shelf.View front) {
        var after = visit.query("after").flatMap(FeedPlace::of);
        var found = feed.page(visit.person(), front, after, visit.zone(), A_PAGE + 1);
        var items = found.subList(0, Math.min(A_PAGE, found.size()));
        var more =
                found.size() > A_PAGE
                        ? Optional.of("/feed?after=" + FeedPlace.after(items.getLast()))
                        : Optional.<String>empty();
        return ItemsPage.own(visit, front, after, items, more);
    }

    private ItemsPage newest(Visit visit, Shelf.View front, FeedFilter filter) {
        var before =
                visit.query("before")
                        .flatMap(it -> FeedPosition.of(it, visit.now()))
                        .orElseGet(() -> FeedPosition.top(visit.now()));
        var found = feed.newest(visit.person(), visit.language(), filter, before, A_PAGE + 1);
        var items = found.subList(0, Math.min(A_PAGE, found.size()));
        var more =
                found.size() > A_PAGE
                        ? Optional.of(filter.pathFrom(FeedPosition.after(items.getLast())))
                        : Optional.<String>empty();
        return ItemsPage.newest(visit, front, filter, items, more);
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var page = page(feed, visit);
        visit.show(
                templates.feedItemsShow(
                        page,
                        people.cards(feed.credited(page.item())),
                        feed.origins(page.item()),
                        preview(page.item()),
                        beside.below(visit, page.item())));
    }

    /** What press watch brings says already what is behind its link. */
    private Optional<LinkPreview> preview(ContentItem item) {
        return item.link()
                .filter(_ -> !item.isPress())
                .flatMap(it -> Optional.ofNullable(previews.of(List.of(it)).get(it)));
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

package relais.timeline;

import io.javalin.http.Context;

import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.Optional;

/** What everybody reads: the posts that are shown, page by page. */
final class TimelineController {

    private static final int A_PAGE = 20;

    private final Timeline timeline;
    private final Cards cards;
    private final Writing writing;
    private final PeopleStore people;
    private final Templates templates;

    TimelineController(
            Timeline timeline,
            Cards cards,
            Writing writing,
            PeopleStore people,
            Templates templates) {
        this.timeline = timeline;
        this.cards = cards;
        this.writing = writing;
        this.people = people;
        this.templates = templates;
    }

    /** One more than is shown says whether there is more. */
    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var topics = writing.topics(visit);
        var filter = TimelineFilter.asked(visit, topics);
        var after = visit.query("after").flatMap(TimelinePlace::of).orElse(TimelinePlace.TOP);
        var found = timeline.page(filter, after, A_PAGE + 1);
        var posts = found.subList(0, Math.min(A_PAGE, found.size()));
        var more =
                found.size() > A_PAGE
                        ? Optional.of(
                                filter.path(Optional.of(TimelinePlace.after(posts.getLast()))))
                        : Optional.<String>empty();
        visit.show(
                templates.timelineIndex(
                        new TimelinePage(
                                visit,
                                filter,
                                cards.of(visit, posts, topics),
                                more,
                                topics,
                                people.countries())));
    }
}

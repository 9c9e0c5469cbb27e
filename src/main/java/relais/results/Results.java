package relais.results;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import org.jdbi.v3.core.Jdbi;

import relais.people.Person;
import relais.timeline.Declaration;
import relais.timeline.Declaration.AlreadyYours;
import relais.timeline.Declaration.Declared;
import relais.timeline.Declaration.SomebodyElses;
import relais.timeline.Help;
import relais.timeline.Network;
import relais.timeline.Post;
import relais.timeline.PostDraft;
import relais.timeline.PostLink;
import relais.timeline.Timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of posts that people declared, as they say it or LinkedIn’s file does. Only the
 * author sees it: nobody else’s page, board or export asks here, and no points hang on it.
 */
public final class Results {

    private final Jdbi jdbi;
    private final ResultStore store;
    private final Timeline timeline;
    private final Clock clock;

    public Results(Jdbi jdbi, Timeline timeline, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ResultStore.class);
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Somebody’s own posts with what is known of each, newest first. */
    public List<PostResults> of(Person author) {
        return with(timeline.of(author));
    }

    /** Empty for what is not theirs. */
    public Optional<PostResults> of(Person author, long postId) {
        return timeline.mine(author, postId).map(it -> with(List.of(it)).getFirst());
    }

    /**
     * As its author says: figures that stay as they were keep where they came from, and those that
     * are missing are forgotten, of what can be typed at all.
     */
    public void declare(Person author, Post post, Map<Metric, Long> figures) {
        jdbi.useTransaction(
                _ -> {
                    if (timeline.hold(author, post.id())) {
                        Metric.TYPED.stream()
                                .filter(it -> !figures.containsKey(it))
                                .forEach(it -> store.remove(post.id(), it));
                        put(post.id(), figures, Source.DECLARED);
                    }
                });
    }

    /** All that is known of it. */
    public void forget(Person author, Post post) {
        jdbi.useTransaction(
                _ -> {
                    if (timeline.hold(author, post.id())) {
                        store.removeAll(post.id());
                    }
                });
    }

    /** What this file would change. */
    Preview preview(Person author, LinkedInExport export) {
        return Preview.of(export, of(author), today(author));
    }

    /**
     * What somebody took from a preview; the same again changes nothing. The answer is how much
     * changed: figures, and posts that were declared with them.
     */
    Taken take(Person author, List<Chosen> chosen) {
        return jdbi.inTransaction(
                _ -> {
                    var taken = new Taken(0, 0);
                    for (var it : chosen) {
                        taken = taken.and(take(author, it));
                    }
                    return taken;
                });
    }

    private Taken take(Person author, Chosen chosen) {
        return switch (chosen) {
            case Chosen.Known(var postId, var figures) ->
                    timeline.hold(author, postId)
                            ? new Taken(put(postId, figures, Source.IMPORTED), 0)
                            : new Taken(0, 1);
            case Chosen.Fresh fresh ->
                    switch (declare(author, fresh)) {
                        case Declared(var id) ->
                                new Taken(1 + put(id, fresh.figures(), Source.IMPORTED), 0);
                        case AlreadyYours(var id) ->
                                new Taken(put(id, fresh.figures(), Source.IMPORTED), 0);
                        case SomebodyElses() -> new Taken(0, 1);
                    };
        };
    }

    /** Its number makes the same post of the same line, however often the file comes. */
    private Declaration declare(Person author, Chosen.Fresh fresh) {
        return timeline.declare(
                author,
                "linkedin-" + fresh.post().number(),
                new PostDraft(
                        Network.LINKEDIN,
                        Optional.of(new PostLink(fresh.post().link())),
                        fresh.words(),
                        author.language(),
                        Optional.empty(),
                        Optional.empty(),
                        fresh.date(),
                        Help.NONE,
                        false));
    }

    /** How many of them are new. */
    private int put(long postId, Map<Metric, Long> figures, Source source) {
        var now = clock.instant();
        return (int)
                figures.entrySet().stream()
                        .filter(it -> store.put(postId, it.getKey(), it.getValue(), source, now))
                        .count();
    }

    private List<PostResults> with(List<Post> posts) {
        var known =
                posts.isEmpty()
                        ? Map.<Long, List<Result>>of()
                        : store.of(posts.stream().map(Post::id).toList()).stream()
                                .collect(groupingBy(Result::postId));
        return posts.stream()
                .map(it -> new PostResults(it, byMetric(known.getOrDefault(it.id(), List.of()))))
                .toList();
    }

    private static Map<Metric, Result> byMetric(List<Result> results) {
        return results.stream().collect(toMap(Result::metric, Function.identity()));
    }

    private LocalDate today(Person author) {
        return LocalDate.ofInstant(clock.instant(), author.zone());
    }
}

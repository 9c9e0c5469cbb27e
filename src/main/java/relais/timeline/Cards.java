package relais.timeline;

import relais.feed.Feed;
import relais.feed.Pieces;
import relais.feed.Topic;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes cards of posts, with what others know of them: three statements, however many they are. */
public final class Cards {

    private final Timeline timeline;
    private final Feed feed;
    private final Pieces pieces;

    public Cards(Timeline timeline, Feed feed, Pieces pieces) {
        this.timeline = timeline;
        this.feed = feed;
        this.pieces = pieces;
    }

    /** In their order, as this visitor may see them. */
    public List<Card> of(Visit visit, List<Post> posts) {
        return of(visit, posts, feed.topics(visit.language()));
    }

    List<Card> of(Visit visit, List<Post> posts, List<Topic> topics) {
        var previews = timeline.previews(posts);
        var ids = posts.stream().flatMap(it -> it.itemId().stream()).distinct().toList();
        var named = pieces.named(visit.person(), visit.language(), ids);
        var names = topics.stream().collect(Collectors.toMap(Topic::id, Topic::name));
        return posts.stream()
                .map(
                        it ->
                                new Card(
                                        visit,
                                        it,
                                        it.link()
                                                .flatMap(
                                                        link ->
                                                                Optional.ofNullable(
                                                                        previews.get(link))),
                                        it.itemId()
                                                .flatMap(id -> Optional.ofNullable(named.get(id))),
                                        it.topicId()
                                                .flatMap(id -> Optional.ofNullable(names.get(id)))))
                .toList();
    }

    Card of(Visit visit, Post post) {
        return of(visit, List.of(post)).getFirst();
    }
}

package relais.results;

import relais.feed.Pieces;
import relais.feed.Pieces.Piece;
import relais.outside.LinkPreview;
import relais.timeline.Choices;
import relais.timeline.Post;
import relais.timeline.Timeline;
import relais.web.Beginning;
import relais.web.Visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives posts the names by which their author knows them: two statements, however many. */
final class Naming {

    private static final int A_LINE = 110;

    private final Timeline timeline;
    private final Pieces pieces;

    Naming(Timeline timeline, Pieces pieces) {
        this.timeline = timeline;
        this.pieces = pieces;
    }

    List<Named> of(Visit visit, List<PostResults> posts) {
        var previews = timeline.previews(posts.stream().map(PostResults::post).toList());
        var named =
                pieces(visit, posts.stream().flatMap(it -> it.post().itemId().stream()).toList());
        return posts.stream()
                .map(
                        it ->
                                new Named(
                                        it,
                                        gist(visit, it.post(), previews),
                                        it.post().itemId().map(named::get)))
                .toList();
    }

    Named of(Visit visit, PostResults post) {
        return of(visit, List.of(post)).getFirst();
    }

    /** Those that are there for this reader, by their numbers. */
    Map<Long, Piece> pieces(Visit visit, List<Long> ids) {
        return pieces.named(visit.person(), visit.language(), ids.stream().distinct().toList());
    }

    private static String gist(Visit visit, Post post, Map<String, LinkPreview> previews) {
        return Optional.of(post.words())
                .filter(it -> !it.isBlank())
                .or(() -> post.link().map(previews::get).map(LinkPreview::title))
                .filter(it -> !it.isBlank())
                .or(post::site)
                .map(it -> Beginning.of(it, A_LINE))
                .orElseGet(() -> Choices.name(visit, post.network()));
    }
}

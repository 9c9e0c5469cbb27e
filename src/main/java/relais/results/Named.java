package relais.results;

import relais.feed.Pieces.Piece;
import relais.timeline.Choices;
import relais.timeline.Post;
import relais.web.Visit;

import java.util.Optional;

/**
 * One of somebody’s own posts as a line that they recognise it by.
 *
 * @param gist how it begins; else what the page behind its link is called, else its site
 * @param piece of the feed that it relays, where they may read that
 */
public record Named(PostResults results, String gist, Optional<Piece> piece) {

    public Post post() {
        return results.post();
    }

    public String network(Visit visit) {
        return Choices.name(visit, post().network());
    }
}

package relais.results;

import relais.feed.Pieces.Piece;
import relais.links.LinkCount;
import relais.timeline.Choices;
import relais.timeline.Network;
import relais.web.Visit;

import java.util.Optional;

/**
 * How often somebody’s own link was opened.
 *
 * @param piece where it leads, if it is of the feed and they may read it
 */
public record Opened(LinkCount count, Optional<Piece> piece) {

    public String network(Visit visit) {
        return Network.named(count.network())
                .map(it -> Choices.name(visit, it))
                .orElse(count.network());
    }
}

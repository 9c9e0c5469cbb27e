package relais.links;

import relais.feed.Pieces;
import relais.web.Visit;

import java.util.List;

/** Puts links together with the titles of what they are about: one statement for any number. */
final class LinkLines {

    private final Links links;
    private final Pieces pieces;

    LinkLines(Links links, Pieces pieces) {
        this.links = links;
        this.pieces = pieces;
    }

    List<LinkLine> of(Visit visit, List<TrackedLink> some) {
        var ids = some.stream().flatMap(it -> it.itemId().stream()).distinct().toList();
        var named = pieces.named(visit.person(), visit.language(), ids);
        return some.stream()
                .map(it -> new LinkLine(visit, it, links.address(it), it.itemId().map(named::get)))
                .toList();
    }

    LinkLine of(Visit visit, TrackedLink link) {
        return of(visit, List.of(link)).getFirst();
    }
}

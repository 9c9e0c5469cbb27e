package relais.timeline;

import relais.feed.Pieces.Piece;
import relais.outside.LinkPreview;
import relais.web.Beginning;
import relais.web.Visit;

import java.util.Optional;

/**
 * A post as one reader sees it.
 *
 * @param preview what the page behind its link says of itself
 * @param piece of the feed that it relays, where the reader may see that
 * @param topic its name
 */
public record Card(
        Visit visit,
        Post post,
        Optional<LinkPreview> preview,
        Optional<Piece> piece,
        Optional<String> topic) {

    private static final int A_LINE = 120;

    public boolean isMine() {
        return post.isOf(visit.person().id());
    }

    public String network() {
        return Choices.name(visit, post.network());
    }

    /** Null where it is the page's own. */
    public String otherLanguage() {
        return visit.otherLanguage(post.language());
    }

    public String languageName() {
        return Languages.name(visit, post.language());
    }

    /** What to call it where only a line is: how it begins. */
    public String gist() {
        return Optional.of(post.words())
                .filter(it -> !it.isEmpty())
                .or(() -> preview.map(LinkPreview::title).filter(it -> !it.isEmpty()))
                .or(post::site)
                .map(it -> Beginning.of(it, A_LINE))
                .orElse("");
    }

    /** Text and title of the preview, where there is something to read in it. */
    public Optional<LinkPreview> shownPreview() {
        return preview.filter(it -> !it.title().isEmpty());
    }
}

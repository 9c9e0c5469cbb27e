package relais.sharing;

import relais.feed.Pieces.Piece;
import relais.timeline.Choices;
import relais.web.Beginning;
import relais.web.Visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody is writing.
 *
 * @param pieces what it is about, as far as they may still read it
 */
public record DraftsPage(Visit visit, List<ShareDraft> drafts, Map<Long, Piece> pieces) {

    private static final int LONGEST = 120;

    public Optional<Piece> about(ShareDraft draft) {
        return draft.itemId().map(pieces::get);
    }

    public String network(ShareDraft draft) {
        return Choices.name(visit, draft.network());
    }

    /** How it begins. */
    public String gist(ShareDraft draft) {
        return Beginning.of(draft.words(), LONGEST);
    }
}

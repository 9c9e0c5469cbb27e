package relais.campaigns;

import relais.campaigns.Campaign.State;
import relais.timeline.Card;
import relais.web.Visit;

import java.util.List;

/**
 * One campaign for one reader.
 *
 * @param pieces that they may read
 * @param gifts what they gave, for their eyes only
 * @param fitting posts of theirs that belong to no campaign and might to this one
 * @param stories whose authors show them, newest first
 * @param smallest of fewer people nobody says how many they are
 * @param open whether stories may be added
 * @param hidden from their hub
 */
public record CampaignPage(
        Visit visit,
        Campaign campaign,
        State state,
        List<Piece> pieces,
        List<Gift> gifts,
        List<Card> fitting,
        List<Card> stories,
        int smallest,
        boolean open,
        boolean hidden) {

    /**
     * A piece to read and to tell.
     *
     * @param line the editors' own, else its summary
     */
    public record Piece(
            long id, String language, String title, String line, String lineLanguage, boolean kit) {

        public String path() {
            return "/feed/" + id;
        }
    }

    /**
     * A post of the reader's own.
     *
     * @param standing whether it counts, and else why not: the end of a message's key
     */
    public record Gift(Card card, String standing) {}

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public boolean isOver() {
        return state == State.ENDED;
    }

    /** Who and where, from the smallest group on. */
    public boolean isTogether() {
        return campaign.people() >= smallest;
    }

    public String share() {
        return "/share?campaign=" + campaign.id();
    }

    public String share(Piece piece) {
        return campaign.counts() == Counts.POSTS && isRunning()
                ? "/share/" + piece.id() + "?campaign=" + campaign.id()
                : "/share/" + piece.id();
    }
}

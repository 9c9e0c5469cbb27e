package relais.campaigns;

/**
 * A piece of the feed to which a campaign leads.
 *
 * @param lineFr the editors' own line; blank where the piece's summary will do
 */
public record CampaignPiece(long itemId, String lineFr, String lineEn) {

    String line(String language) {
        return language.equals("fr") ? lineFr : lineEn;
    }
}

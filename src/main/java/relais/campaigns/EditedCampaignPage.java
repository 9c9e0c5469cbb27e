package relais.campaigns;

import relais.campaigns.Campaign.State;
import relais.feed.Pieces;
import relais.web.Form;
import relais.web.Visit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One campaign for those who make it, and how far it has come.
 *
 * @param campaign none while it is new
 * @param pieces as typed
 * @param told the pieces in their languages; those that are not out any more are missing
 * @param kits which of them have one that is open
 * @param desks numbers of pieces of the studio by those of items; empty for whoever edits nothing
 * @param found by what was sought
 * @param smallest figures on fewer people are not told
 * @param other about its publication or its end
 * @param overtaken whether somebody else changed it meanwhile
 */
public record EditedCampaignPage(
        Visit visit,
        Optional<Campaign> campaign,
        State state,
        CampaignForm typed,
        AudienceChoices choices,
        List<CampaignPiece> pieces,
        Map<Long, List<Pieces.Told>> told,
        Set<Long> kits,
        Map<Long, Long> desks,
        List<Pieces.Piece> found,
        List<WeekFigure> weeks,
        List<CountryFigure> countryFigures,
        int smallest,
        Form other,
        boolean overtaken) {

    public Form form() {
        return typed.form();
    }

    public String title() {
        return campaign.map(it -> it.title(visit.language()))
                .orElseGet(() -> visit.text("campaigns.new"));
    }

    public String action() {
        return campaign.map(Campaign::deskUrl).orElse("/studio/campaigns");
    }

    public boolean isWritable() {
        return state != State.ENDED;
    }

    /** Its first day and what it counts stay as they are. */
    public boolean hasBegun() {
        return state == State.RUNNING || state == State.ENDED;
    }

    public List<String> languages() {
        return CampaignForm.languages();
    }

    public int longestPurpose() {
        return CampaignForm.LONGEST_PURPOSE;
    }

    public Map<String, String> countsOptions() {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(Counts.values())
                .forEach(it -> options.put(it.key(), visit.text("campaigns.counts." + it.key())));
        return options;
    }

    public Map<String, String> countsNotes() {
        var notes = new LinkedHashMap<String, String>();
        Arrays.stream(Counts.values())
                .forEach(
                        it ->
                                notes.put(
                                        it.key(),
                                        visit.text("campaigns.counts." + it.key() + ".note")));
        return notes;
    }

    public Map<String, String> countries() {
        return visit.countries(choices.countries());
    }

    public Map<String, String> units() {
        return choices.units();
    }

    public Map<String, String> families() {
        var families = new LinkedHashMap<String, String>();
        choices.families().forEach(it -> families.put(it, it));
        return families;
    }

    public Map<String, String> waves() {
        return choices.waves();
    }

    /** In the editor's language where it has one; empty where it is not out any more. */
    public Optional<Pieces.Told> piece(CampaignPiece piece) {
        var all = told.getOrDefault(piece.itemId(), List.of());
        return all.stream()
                .filter(it -> it.language().equals(visit.language()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    public boolean hasKit(CampaignPiece piece) {
        return kits.contains(piece.itemId());
    }

    /** Where its kit is written; empty for those who do not, and for what came from elsewhere. */
    public Optional<String> kitDesk(CampaignPiece piece) {
        return Optional.ofNullable(desks.get(piece.itemId()))
                .map(it -> "/studio/items/" + it + "/kit");
    }

    public boolean isChosen(Pieces.Piece piece) {
        return pieces.stream().anyMatch(it -> it.itemId() == piece.id());
    }

    public boolean isFull() {
        return pieces.size() >= Editing.PIECES;
    }

    public boolean isSought() {
        return !typed.sought().isEmpty();
    }

    /** In the order of their names, which is nobody's rank. */
    public List<CountryFigure> countryLines() {
        return countryFigures.stream()
                .sorted(Comparator.comparing(it -> visit.country(it.country())))
                .toList();
    }
}

package relais.kits;

import relais.studio.Piece;
import relais.timeline.Choices;
import relais.web.Form;
import relais.web.Visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The kit of a piece, for editors.
 *
 * @param kit what is kept; none yet
 * @param disclosures what the charter asks for, by language
 * @param echoes in how many people’s posts an opening is recognised
 * @param fewest people of whom a figure is shown
 * @param overtaken whether somebody saved another edition meanwhile
 */
public record KitPage(
        Visit visit,
        Piece piece,
        Optional<Kit> kit,
        KitForm typed,
        Map<String, String> disclosures,
        Map<Long, Integer> echoes,
        int fewest,
        boolean overtaken) {

    public Form form() {
        return typed.form();
    }

    public String path() {
        return piece.url() + "/kit";
    }

    public List<String> languages() {
        return KitForm.LANGUAGES;
    }

    /** What is filled in, and two more; at least two, at most all there can be. */
    public int openings(String language) {
        int last = 0;
        for (int i = 0; i < KitForm.OPENINGS; i++) {
            if (!form().value(KitForm.opening(language, i)).isEmpty()) {
                last = i + 1;
            }
        }
        return Math.min(KitForm.OPENINGS, Math.max(Kit.FEWEST_OPENINGS + 1, last + 1));
    }

    public int longestOpening() {
        return KitForm.LONGEST_OPENING;
    }

    public Map<String, String> networks() {
        return Choices.networks(visit);
    }

    public String disclosure(String language) {
        return disclosures.getOrDefault(language, "");
    }

    public int echo(Opening opening) {
        return echoes.getOrDefault(opening.id(), 0);
    }
}

package relais.studio;

import gg.jte.Content;

import relais.feed.ContentFormat;
import relais.web.Form;
import relais.web.Markdown;
import relais.web.Visit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A piece to write, with what can be done with it.
 *
 * @param piece none while it is new
 * @param theirs what somebody else wrote while this form was open
 */
public record PiecePage(
        Visit visit,
        Optional<Piece> piece,
        PieceForm typed,
        Choices choices,
        List<Edition> editions,
        Optional<Draft> theirs) {

    public Form form() {
        return typed.form();
    }

    public String action() {
        return piece.map(Piece::url).orElse("/studio/items");
    }

    public List<String> languages() {
        return Draft.LANGUAGES;
    }

    /** All but press watch, which is not written here. */
    public Map<String, String> formats() {
        var formats = new LinkedHashMap<String, String>();
        Arrays.stream(ContentFormat.values())
                .filter(it -> it != ContentFormat.PRESS)
                .forEach(it -> formats.put(it.key(), visit.text("feed.format." + it.key())));
        return formats;
    }

    public Map<String, String> countries() {
        return visit.countries(choices.countries());
    }

    public Map<String, String> families() {
        var families = new LinkedHashMap<String, String>();
        choices.families().forEach(it -> families.put(it, it));
        return families;
    }

    public boolean isPreview() {
        return !form().value("preview").isEmpty();
    }

    public Map<String, Draft.Text> written() {
        return typed.texts();
    }

    public Content preview(Draft.Text text) {
        return Markdown.toContent(text.body());
    }

    /** The shelf of a piece that is kept; one that is new has none yet. */
    public Optional<PicturesPage> pictures() {
        return piece.map(
                it ->
                        new PicturesPage(
                                visit,
                                it,
                                choices.pictures(),
                                form().value("picture"),
                                Form.blank(),
                                Optional.empty()));
    }

    /** What is in the way of publishing, as message keys. */
    public List<String> problems() {
        return piece.map(it -> it.current().problems()).orElse(List.of());
    }
}

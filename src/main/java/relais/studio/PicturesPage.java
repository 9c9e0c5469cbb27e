package relais.studio;

import relais.media.Medium;
import relais.web.Form;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * What was uploaded for a piece, and the form that adds to it.
 *
 * @param chosen the address of the one that stands for the piece; empty for none
 * @param latest what was just uploaded
 */
public record PicturesPage(
        Visit visit,
        Piece piece,
        List<Medium> pictures,
        String chosen,
        Form form,
        Optional<Medium> latest) {

    public String path() {
        return piece.url() + "/pictures";
    }

    public boolean isLatest(Medium medium) {
        return latest.filter(it -> it.id() == medium.id()).isPresent();
    }

    public List<String> languages() {
        return Draft.LANGUAGES;
    }

    /** What brings it into a text. Brackets would end what stands between brackets. */
    public String markdown(Medium medium, String language) {
        var words = medium.words(language).replace('[', '(').replace(']', ')');
        return "![%s](%s)".formatted(words, medium.path());
    }
}

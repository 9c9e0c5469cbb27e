package relais.newsletter;

import relais.web.Messages;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * An issue as one reader gets it.
 *
 * @param leaving the address that switches it off; none in a preview
 */
public record IssueLetter(
        Messages words,
        URI home,
        String givenName,
        IssueText text,
        List<Section> sections,
        Optional<String> leaving,
        Scheme scheme) {

    /**
     * Pieces that stand together.
     *
     * @param heading none for those without a topic
     */
    public record Section(Optional<String> heading, List<Told> pieces) {}

    /**
     * A piece and what is said of it.
     *
     * @param language of its title
     */
    public record Told(
            String path, String title, String line, String language, String format, int minutes) {}

    public String link(String path) {
        return home + path;
    }

    /** For lang attributes: null, which JTE leaves out, where it is the letter’s own. */
    public String otherLanguage(Told piece) {
        return piece.language().equals(words.locale().getLanguage()) ? null : piece.language();
    }

    public List<String> paragraphs() {
        return text.introduction()
                .strip()
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** What mail programmes show beside the subject. */
    public String gist() {
        return String.join(" ", paragraphs());
    }
}

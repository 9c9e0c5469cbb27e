package relais.pairs;

import relais.web.Visit;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that a sponsor could point a protégé to, and why.
 *
 * @param title in the protégé's language
 * @param topic that both follow, by the name that the sponsor reads
 */
public record Suggestion(
        long protegeId,
        Kind kind,
        String path,
        String title,
        Optional<String> topic,
        Optional<Instant> startsAt) {

    /** What it is, in the order in which they are proposed. */
    public enum Kind {
        FIRST_PATH,
        NEAR_SESSION,
        SESSION,
        READING,
        CHAMPION_PATH;

        /** The part of a message's key that names it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How a link asks for its words. */
    public String word() {
        return "suggest-" + kind.word();
    }

    /** In words that the sponsor reads. */
    public String why(Visit visit, Pair pair) {
        return visit.text(
                "pairs.suggestion." + kind.word() + ".why",
                pair.other().givenName(),
                topic.orElse(""));
    }

    /** For the sponsor to change and to send: in the protégé's language, with a link to it. */
    String text(Visit visit, Pair pair, URI home) {
        return visit.textIn(
                pair.otherLanguage(),
                "pairs.suggestion." + kind.word(),
                pair.other().givenName(),
                title,
                home + path);
    }
}

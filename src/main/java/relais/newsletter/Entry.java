package relais.newsletter;

import java.util.Optional;

/**
 * A piece of the feed in an issue.
 *
 * @param topicId under whose heading it stands, first for those who follow it
 * @param lineFr the editors' own line; blank where the piece's summary will do
 */
public record Entry(long itemId, Optional<Long> topicId, String lineFr, String lineEn) {

    Entry under(Optional<Long> topicId) {
        return new Entry(itemId, topicId, lineFr, lineEn);
    }

    String line(String language) {
        return language.equals("fr") ? lineFr : lineEn;
    }
}

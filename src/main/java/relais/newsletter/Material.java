package relais.newsletter;

import relais.feed.Pieces;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that letters of one issue are made of, as it stands at one moment: what was taken back since
 * the editors chose it is not in it.
 *
 * @param pieces in each of their languages, by their numbers
 * @param meant which of those that are for some readers only are for whom
 * @param topics names by language and number
 */
record Material(
        Contents contents,
        Map<Long, List<Pieces.Told>> pieces,
        Set<Pieces.Meant> meant,
        Map<String, Map<Long, String>> topics) {

    /** In this language, else in another; empty where it is not out, or not for this reader. */
    Optional<Pieces.Told> piece(Entry entry, Reader reader) {
        var told = pieces.getOrDefault(entry.itemId(), List.of());
        return told.stream()
                .filter(it -> it.language().equals(reader.language()))
                .findFirst()
                .or(() -> told.stream().findFirst())
                .filter(it -> isFor(it, reader));
    }

    private boolean isFor(Pieces.Told piece, Reader reader) {
        return !piece.limited() || meant.contains(new Pieces.Meant(piece.id(), reader.id()));
    }

    Optional<String> topic(Entry entry, String language) {
        return entry.topicId().map(topics.getOrDefault(language, Map.of())::get);
    }
}

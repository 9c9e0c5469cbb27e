package relais.mentions;

import relais.web.Piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stretch of what somebody wrote, as it is shown.
 *
 * @param link where it leads; empty for plain words
 */
public record Passage(String text, Optional<String> link) {

    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}_.@/-])@([a-z0-9]+(?:-[a-z0-9]+)*)");

    /**
     * Addresses and people are links, all else is words.
     *
     * @param names of those who are meant, by handle
     */
    public static List<Passage> of(String words, Map<String, String> names) {
        var passages = new ArrayList<Passage>();
        for (var piece : Piece.of(words)) {
            if (piece.link()) {
                passages.add(new Passage(piece.text(), Optional.of(piece.text())));
            } else {
                addPeople(piece.text(), names, passages);
            }
        }
        return passages;
    }

    /** To another page of ours. */
    public boolean isOurs() {
        return link.filter(it -> it.startsWith("/")).isPresent();
    }

    private static void addPeople(String words, Map<String, String> names, List<Passage> passages) {
        int from = 0;
        for (var found : MENTION.matcher(words).results().toList()) {
            var name = names.get(found.group(1));
            if (name != null) {
                addWords(words.substring(from, found.start()), passages);
                passages.add(new Passage(name, Optional.of("/people/" + found.group(1))));
                from = found.end();
            }
        }
        addWords(words.substring(from), passages);
    }

    private static void addWords(String words, List<Passage> passages) {
        if (!words.isEmpty()) {
            passages.add(new Passage(words, Optional.empty()));
        }
    }
}

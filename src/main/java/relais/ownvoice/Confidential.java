package relais.ownvoice;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that are to stay inside, as they may stand in a text: case and accents do not count. */
final class Confidential {

    /** What holds hashtags, mentions and addresses together. */
    private static final Pattern GLUE = Pattern.compile("[#＃@/_:?=&.-]+");

    /** Between words that are pushed together: #ProjectHarbour. */
    private static final Pattern SEAM = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private Confidential() {}

    /** The first of these terms that is in there, as whole words. */
    static Optional<String> in(String text, List<String> terms) {
        var loose = GLUE.matcher(text).replaceAll(" ");
        var readings =
                Stream.of(text, loose, SEAM.matcher(loose).replaceAll(" "))
                        .map(Words::forms)
                        .toList();
        return terms.stream()
                .filter(term -> readings.stream().anyMatch(words -> has(words, term)))
                .findFirst();
    }

    private static boolean has(List<String> words, String term) {
        var sought = Words.forms(term);
        return !sought.isEmpty()
                && (Collections.indexOfSubList(words, sought) >= 0
                        || words.contains(String.join("", sought)));
    }
}

package relais.search;

import java.util.HashSet;
import java.util.Set;

/**
 * How near two words are. Words that differ by a letter too many, one too few, another one or two
 * that changed places are the same once a letter is left out of each; long ones may differ twice.
 */
final class Spelling {

    private static final int SHORTEST = 3;
    private static final int LONG = 8;

    /** So many letters decide which words are compared: a long word has too many variants. */
    private static final int LETTERS = 7;

    private Spelling() {}

    /** The word without a letter, of a long one also without two; nothing of a very short one. */
    static Set<String> variants(String word) {
        if (word.length() < SHORTEST) {
            return Set.of();
        }
        var begin = word.substring(0, Math.min(LETTERS, word.length()));
        var variants = new HashSet<>(without(begin));
        if (word.length() >= LONG) {
            without(begin).forEach(it -> variants.addAll(without(it)));
        }
        variants.add(begin);
        return variants;
    }

    /** Whether one may be what was meant by the other. */
    static boolean isNear(String typed, String word) {
        return distance(typed, word) <= (typed.length() < LONG ? 1 : 2);
    }

    /** Letters to leave out, put in, change or let change places. */
    static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + change, 1 + Math.min(last[j], row[j - 1]));
                if (haveChangedPlaces(one, i, other, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[other.length()];
    }

    private static boolean haveChangedPlaces(String one, int i, String other, int j) {
        return i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
    }

    private static Set<String> without(String word) {
        var variants = new HashSet<String>();
        for (int i = 0; i < word.length(); i++) {
            variants.add(word.substring(0, i) + word.substring(i + 1));
        }
        return variants;
    }
}

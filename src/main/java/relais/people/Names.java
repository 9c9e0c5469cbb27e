package relais.people;

import com.ibm.icu.text.Transliterator;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be made of a person's name: initials, a colour, an address, words to search by. */
public final class Names {

    private static final Transliterator TO_ASCII =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private static final int LONGEST_SLUG = 50;

    private Names() {}

    /** Arabic letters side by side would be written as one. */
    private static final String NON_JOINER = "\u200C";

    /** At most two letters, as a reader of the name would choose them. */
    public static String initials(String givenName, String familyName) {
        var given = firstLetter(givenName);
        var family = firstLetter(familyName);
        var between = isArabic(given) && isArabic(family) ? NON_JOINER : "";
        return (given + between + family).toUpperCase(Locale.ROOT);
    }

    /** 0 to 11, spread evenly and the same for ever. */
    public static int hue(String handle) {
        return Math.floorMod(handle.hashCode(), 12);
    }

    /**
     * What something of this name may be called in an address, the first free one to be taken: its
     * words, then with 2, 3, … behind. At most 50 letters before the number.
     *
     * @param taken addresses that mean something else
     * @param otherwise where nothing is left of the name, or it is taken
     */
    public static Stream<String> slugs(String name, Set<String> taken, String otherwise) {
        var joined = String.join("-", words(name));
        var start = joined.substring(0, Math.min(LONGEST_SLUG, joined.length()));
        var slug = start.isEmpty() || taken.contains(start) ? otherwise : start;
        return IntStream.iterate(1, it -> it + 1).mapToObj(it -> it == 1 ? slug : slug + "-" + it);
    }

    /**
     * The words of a name in lower-case ASCII: "Thị Hương Nguyễn" is thi, huong, nguyen. Everything
     * that is neither letter nor digit separates words.
     */
    public static List<String> words(String... texts) {
        return Arrays.stream(texts)
                .flatMap(text -> Arrays.stream(ascii(text).split("[^a-z0-9]+")))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(100, word.length())))
                .distinct()
                .toList();
    }

    /**
     * With which letters words begin, a bit for each: 1 for a, 2 for b and so on; all digits share
     * the bit after z.
     */
    public static int beginnings(List<String> words) {
        return words.stream()
                .mapToInt(word -> word.charAt(0))
                .map(letter -> 1 << (letter >= 'a' ? letter - 'a' : 26))
                .reduce(0, (some, other) -> some | other);
    }

    /** The last part of a profile's address, at most 70 characters; "p" if nothing else remains. */
    public static String handle(String givenName, String familyName) {
        var words = String.join("-", words(givenName, familyName));
        return words.isEmpty() ? "p" : words.substring(0, Math.min(70, words.length()));
    }

    /**
     * The same for texts that the database takes for equal: case and accents do not count. For
     * addresses and codes, which it keeps unique.
     */
    static String folded(String text) {
        return isAscii(text) ? text.toLowerCase(Locale.ROOT) : TO_ASCII.transliterate(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String ascii(String text) {
        return folded(text.replaceAll("['’ʼ]", ""));
    }

    private static boolean isArabic(String letter) {
        return !letter.isEmpty() && UnicodeScript.of(letter.codePointAt(0)) == UnicodeScript.ARABIC;
    }

    private static String firstLetter(String name) {
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            if (Character.isLetterOrDigit(name.codePointAt(i))) {
                return Character.toString(name.codePointAt(i));
            }
        }
        return "";
    }
}

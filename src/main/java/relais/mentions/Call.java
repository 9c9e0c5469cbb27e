package relais.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An "@" in a text and what stands behind it: perhaps a handle, perhaps a name of two to four
 * words, perhaps neither.
 */
record Call(int start, String handle, List<String> names) {

    /** Not within a mail address. */
    private static final Pattern AT = Pattern.compile("(?<![\\p{L}\\p{N}_.@/-])@");

    private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*");

    private static final String WORD = "[\\p{L}\\p{M}]+(?:['’ʼ-][\\p{L}\\p{M}]+)*";

    private static final Pattern NAME =
            Pattern.compile(WORD + "(?:[ \\u00A0]" + WORD + "){0,3}(?![\\p{L}\\p{M}\\p{N}])");

    static List<Call> in(String words) {
        return AT.matcher(words).results().map(at -> at(words, at.end())).toList();
    }

    private static Call at(String words, int behind) {
        var handle = HANDLE.matcher(words).region(behind, words.length());
        var name = NAME.matcher(words).region(behind, words.length());
        return new Call(
                behind - 1,
                handle.lookingAt() ? handle.group() : "",
                name.lookingAt() ? shorter(name.group()) : List.of());
    }

    /** The longest first, down to two words. */
    private static List<String> shorter(String name) {
        var names = new ArrayList<String>();
        for (var rest = name; space(rest) > 0; rest = rest.substring(0, space(rest))) {
            names.add(rest);
        }
        return names;
    }

    private static int space(String name) {
        return Math.max(name.lastIndexOf(' '), name.lastIndexOf('\u00A0'));
    }

    /** As handles are written. */
    String lowerHandle() {
        return handle.toLowerCase(Locale.ROOT);
    }
}

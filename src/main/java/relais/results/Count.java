package relais.results;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number of people or of times as somebody types it, or a file holds it: 1234, 1,234, 1.234, 1
 * 234, 1’234. Nothing is guessed: what may mean two things, or has a part behind the comma, is
 * none.
 */
public final class Count {

    /** More than there are people on any network who could see one post of a colleague’s. */
    public static final long MOST = 100_000_000;

    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}");

    /** The same sign between all groups: a space of any width, comma, full stop, apostrophe. */
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:([,.'’]|\\p{Z})\\d{3})(?:\\1\\d{3}){0,2}");

    /** As some writers of tables write whole numbers. */
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,12})[.,]0{1,2}");

    private Count() {}

    /** Empty for what is none; what is too much to be true is one, for others to judge. */
    public static Optional<Long> read(String text) {
        var number = text.replaceAll("^\\p{Z}+|\\p{Z}+$", "");
        if (PLAIN.matcher(number).matches()) {
            return Optional.of(Long.valueOf(number));
        }
        if (GROUPED.matcher(number).matches()) {
            return Optional.of(Long.valueOf(number.replaceAll("\\D", "")));
        }
        var whole = WHOLE.matcher(number);
        return whole.matches() ? Optional.of(Long.valueOf(whole.group(1))) : Optional.empty();
    }
}

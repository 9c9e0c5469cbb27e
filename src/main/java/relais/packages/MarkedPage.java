package relais.packages;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A page of a package with our script at its head. In a frame without rights no page can reach
 * another one, so each brings along what SCORM looks for in the windows around it.
 */
final class MarkedPage {

    /** Larger ones are data, whatever they are called. */
    static final long LONGEST = 8L << 20;

    private static final Pattern PAGE = Pattern.compile("(?i).*\\.x?html?");
    private static final Pattern HEAD =
            Pattern.compile("(?i)<head(\\s[^>]*)?>|<html(\\s[^>]*)?>|<!doctype[^>]*>");

    private MarkedPage() {}

    static boolean is(PackageEntry entry) {
        return PAGE.matcher(entry.path()).matches() && entry.size() <= LONGEST;
    }

    /** Letter by letter whatever the encoding: what we look for is ASCII, and the rest stays. */
    static byte[] of(byte[] page, String script) {
        var text = new String(page, StandardCharsets.ISO_8859_1);
        var tag = "<script src=\"" + script + "\"></script>";
        int at = HEAD.matcher(text).results().mapToInt(it -> it.end()).max().orElse(0);
        return (text.substring(0, at) + tag + text.substring(at))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}

package relais.packages;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of files in a zip, none of which may lead out of it or be another one's. */
final class EntryNames {

    /** A path, as the database keeps it. */
    static final int LONGEST = 300;

    private static final int SHOWN = 80;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\ufffd]");
    private static final Pattern LEADS_OUT =
            Pattern.compile("^/|^[A-Za-z]:|\\\\|(^|/)\\.{1,2}(/|$)|//");

    private final Set<String> known = new HashSet<>();

    void check(String name) throws Unusable {
        if (name.isEmpty() || name.length() > LONGEST || CONTROL.matcher(name).find()) {
            throw new Unusable("packages.error.name", shown(name), LONGEST);
        }
        if (LEADS_OUT.matcher(name).find()) {
            throw new Unusable("packages.error.path", shown(name));
        }
        if (!known.add(name.replaceFirst("/$", "").toLowerCase(Locale.ROOT))) {
            throw new Unusable("packages.error.twice", shown(name));
        }
    }

    /** As much of it as can be put into a sentence. */
    static String shown(String name) {
        var clean = CONTROL.matcher(name).replaceAll("?");
        return clean.length() <= SHOWN ? clean : clean.substring(0, SHOWN) + "…";
    }
}

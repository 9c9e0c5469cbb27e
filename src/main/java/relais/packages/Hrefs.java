package relais.packages;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Addresses of things to open, from the root of a package. */
final class Hrefs {

    private static final int LONGEST = 1_000;
    private static final Pattern LEADS_OUT = Pattern.compile("^(\\.\\.)?/|^\\.\\.$");

    private Hrefs() {}

    /** Never leads out of the package, so that nobody else is asked for anything. */
    static String within(String href, String parameters) throws Unusable {
        var address = address(href);
        if (address.isAbsolute() || address.getRawAuthority() != null) {
            throw new Unusable("packages.error.elsewhere", EntryNames.shown(href));
        }
        var query = joined(address.getRawQuery(), parameters);
        var fragment = address.getRawFragment();
        var whole =
                address.getRawPath()
                        + (query.isEmpty() ? "" : "?" + query)
                        + (fragment == null ? "" : "#" + fragment);
        if (whole.length() > LONGEST || LEADS_OUT.matcher(whole).find()) {
            throw new Unusable("packages.error.path", EntryNames.shown(whole));
        }
        return whole;
    }

    /** The same address, asking this beside what it asks already. */
    static String asking(String href, String parameters) {
        int fragment = href.indexOf('#');
        var before = fragment < 0 ? href : href.substring(0, fragment);
        var after = fragment < 0 ? "" : href.substring(fragment);
        return before + (before.contains("?") ? "&" : "?") + parameters + after;
    }

    /** The name of its file in the archive. */
    static String path(String href) {
        return URI.create(href).getPath();
    }

    private static URI address(String href) throws Unusable {
        try {
            return new URI(href.strip().replace(" ", "%20")).normalize();
        } catch (URISyntaxException _) {
            throw new Unusable("packages.error.path", EntryNames.shown(href));
        }
    }

    /** As SCORM has it: parameters may bring their own mark along, or not. */
    private static String joined(String query, String parameters) {
        var more = parameters.strip().replace(" ", "%20").replaceFirst("^[?&]", "");
        if (query == null || more.isEmpty() || more.startsWith("#")) {
            return query == null ? more.replaceFirst("^#.*", "") : query;
        }
        return query + "&" + more;
    }
}

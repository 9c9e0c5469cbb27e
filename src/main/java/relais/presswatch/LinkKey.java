package relais.presswatch;

import relais.web.WebLink;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the different spellings of a link to one page have in common. */
final class LinkKey {

    /** Who sent a reader there says nothing about where "there" is. */
    private static final Pattern TRACKING =
            Pattern.compile(
                    "(?i)(utm_|at_|pk_|mtm_|piwik_|hsa_|vero_|_hs).*"
                        + "|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_cid|mc_eid"
                        + "|xtor|ref|ref_src|rss|ncid|cmpid|cmp|smid|s_cid|mkt_tok|spm|_ga|ocid");

    private static final Pattern OTHER_HOST = Pattern.compile("^(www\\d?|m|mobile|amp)\\.");

    private LinkKey() {}

    /** Empty where the link leads to a whole site, which has many stories. */
    static Optional<String> of(String link) {
        return WebLink.of(link).map(URI::create).map(LinkKey::key).filter(it -> it.contains("/"));
    }

    private static String key(URI link) {
        return host(link) + path(link) + query(link);
    }

    private static String host(URI link) {
        return OTHER_HOST.matcher(link.getHost().toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    private static String path(URI link) {
        var path = Optional.ofNullable(link.getRawPath()).orElse("");
        return path.replaceFirst("(/amp)?/*$", "").replaceFirst("/index\\.(html?|php)$", "");
    }

    private static String query(URI link) {
        var query =
                Arrays.stream(Optional.ofNullable(link.getRawQuery()).orElse("").split("&"))
                        .filter(it -> !it.isEmpty())
                        .filter(it -> !TRACKING.matcher(it.split("=")[0]).matches())
                        .sorted()
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "/?" + query;
    }
}

package relais.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Links that others wrote: only http(s) with a host comes through, always complete. */
public final class WebLink {

    /** What people leave in addresses although it must be written otherwise there. */
    private static final Pattern ILLEGAL = Pattern.compile("[\\s\"<>\\\\^`{|}\\[\\]\\p{Cntrl}]");

    private WebLink() {}

    /** Empty for what is no web address: javascript:, data:, mailto:, nonsense. */
    public static Optional<String> of(String link) {
        return parsed(link).filter(WebLink::isWeb).map(URI::toString);
    }

    /** The same, for a link that may be meant relative to where it was found. */
    public static Optional<String> of(String link, Optional<URI> base) {
        return parsed(link)
                .map(uri -> base.map(it -> it.resolve(uri)).orElse(uri))
                .filter(WebLink::isWeb)
                .map(URI::toString);
    }

    /** The host without "www.", to be read by people. */
    public static String host(String link) {
        return parsed(link)
                .map(URI::getHost)
                .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""))
                .orElse(link);
    }

    static Optional<URI> parsed(String link) {
        try {
            var legal =
                    ILLEGAL.matcher(link.strip())
                            .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
            return Optional.of(new URI(legal));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(URI uri) {
        return uri.getHost() != null
                && uri.getScheme() != null
                && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?");
    }
}

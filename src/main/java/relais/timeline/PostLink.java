package relais.timeline;

import relais.database.Fingerprint;
import relais.web.WebLink;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address of a post elsewhere.
 *
 * @param text complete, http or https
 */
public record PostLink(String text) {

    /** How one came there. */
    private static final Pattern TRACKING =
            Pattern.compile("(?i)(utm_|at_|mtm_|pk_).*|fbclid|gclid|igshid?|si|feature|ref|__\\w+");

    /** Empty for what is no web address. */
    static Optional<PostLink> of(String typed) {
        return WebLink.of(typed).map(PostLink::new);
    }

    /** Written out it may be longer than it was typed. */
    boolean fits(int longest) {
        return text.length() <= longest;
    }

    public Network network() {
        return Network.of(text);
    }

    /** What all spellings of the address have in common. */
    byte[] hash() {
        var link = URI.create(text);
        var host =
                WebLink.host(text)
                        .replaceFirst("^(m|mobile)\\.", "")
                        .replaceFirst("^twitter\\.com$", "x.com");
        var path = Optional.ofNullable(link.getRawPath()).orElse("").replaceFirst("/+$", "");
        return Fingerprint.of(host + path + query(link));
    }

    private String query(URI link) {
        var query = Optional.ofNullable(link.getRawQuery()).orElse("");
        return network().ignoresQuery()
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(it -> !it.isEmpty())
                        .filter(it -> !TRACKING.matcher(it.split("=")[0]).matches())
                        .sorted()
                        .collect(Collectors.joining("&", "?", ""));
    }
}

package relais.results;

import relais.web.WebLink;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A post on LinkedIn as an address names it. One post has up to three numbers, as an activity, as a
 * share and as what its author uploaded, and files name it by another than the address that people
 * copy; but each number begins with the moment in which it was made.
 *
 * @param link complete
 */
public record LinkedInPost(String link, long number) {

    private static final String HOST = "linkedin.com";

    /** urn:li:share:7 in one kind of address, name_words-activity-7-abcd in the other. */
    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?:activity|share|ugcPost)[:-](\\d{15,19})(?!\\d)");

    /** Behind the milliseconds since 1970. */
    private static final int OTHER_BITS = 22;

    private static final Instant FIRST = Instant.parse("2010-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    /** Numbers of one post are made within moments of each other. */
    static final Duration MOMENTS = Duration.ofMinutes(5);

    /** Empty for any other address, also on LinkedIn: profiles, articles, short links. */
    static Optional<LinkedInPost> of(String address) {
        return WebLink.of(address)
                .filter(it -> isThere(WebLink.host(it)))
                .flatMap(LinkedInPost::numbered)
                .filter(it -> it.number() > 0)
                .filter(it -> it.madeAt().isAfter(FIRST) && it.madeAt().isBefore(LAST));
    }

    Instant madeAt() {
        return Instant.ofEpochMilli(number >>> OTHER_BITS);
    }

    /** Whether both may be the same post under two numbers. */
    boolean isNear(LinkedInPost other) {
        return Duration.between(madeAt(), other.madeAt()).abs().compareTo(MOMENTS) <= 0;
    }

    private static Optional<LinkedInPost> numbered(String link) {
        var found = NUMBER.matcher(URLDecoder.decode(link, StandardCharsets.UTF_8));
        return found.find()
                ? Optional.of(new LinkedInPost(link, Long.parseUnsignedLong(found.group(1))))
                : Optional.empty();
    }

    private static boolean isThere(String host) {
        return host.equals(HOST) || host.endsWith("." + HOST);
    }
}

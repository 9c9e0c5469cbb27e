package relais.links;

import relais.database.StarterFiles;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells people from machines by what their requests say. docs/tracked-links.md says what is certain
 * about it, and what is not.
 */
final class Openers {

    /**
     * Somebody whose programmes ask for links.
     *
     * @param token in the name that they give themselves
     */
    record Machine(String token, String who, String source) {}

    private static final String LIST = "links/machines.yaml";

    /** What machines call themselves that nobody has listed. */
    private static final List<String> MACHINES_WORDS =
            List.of("crawl", "spider", "headless", "scanner", "+http:", "+https:", "+mailto:");

    private static final String ROBOT = "bot";

    /** Cubot makes telephones. */
    private static final Pattern ROBOTS_WORD = Pattern.compile("(?<!cu)bot\\b");

    /** Since Netscape every browser says Mozilla first; old Opera says Opera. */
    private static final Pattern BROWSER = Pattern.compile("^(mozilla|opera)/\\d");

    private static final List<String> PURPOSES =
            List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");

    private static final Pattern IN_ADVANCE = Pattern.compile("prefetch|prerender|preview");

    /**
     * Browsers that tell over HTTPS how a request came about, as the compatibility data have it:
     * Chrome since 80, Firefox since 90, Safari since 16.4.
     */
    private static final Pattern TELLING =
            Pattern.compile(
                    "chrome/(?:[89]\\d|\\d{3})|firefox/(?:9\\d|\\d{3})"
                            + "|version/(?:16\\.[4-9]|1[7-9]\\.|[2-9]\\d\\.).* safari/");

    private final List<String> tokens;

    Openers() {
        tokens =
                Stream.concat(
                                MACHINES_WORDS.stream(),
                                machines().stream().map(it -> it.token().toLowerCase(Locale.ROOT)))
                        .toList();
    }

    /** Those that have been listed, each with where that is known from. */
    static List<Machine> machines() {
        return Arrays.asList(StarterFiles.yaml(LIST, Machine[].class));
    }

    /**
     * Judges a GET.
     *
     * @param headers gives a header of the request, null where it is missing
     * @param secure whether it came over HTTPS
     */
    Opener judge(UnaryOperator<String> headers, boolean secure) {
        var asked = new Asked(headers);
        var agent = asked.header("User-Agent");
        if (isMachine(agent)) {
            return Opener.MACHINE;
        } else if (asked.isInAdvance()) {
            return Opener.PREFETCH;
        } else if (!asked.isForReading()) {
            return Opener.MACHINE;
        }
        return asked.tells() ? told(asked) : untold(asked, agent, secure);
    }

    /**
     * Each click asks for some forty words: looked for one by one, and none of them by a pattern.
     */
    private boolean isMachine(String agent) {
        return !BROWSER.matcher(agent).find() || isRobot(agent) || hasToken(agent);
    }

    private static boolean isRobot(String agent) {
        return agent.contains(ROBOT) && ROBOTS_WORD.matcher(agent).find();
    }

    private boolean hasToken(String agent) {
        for (var token : tokens) {
            if (agent.contains(token)) {
                return true;
            }
        }
        return false;
    }

    /** A page of its own, as a person sees it: no frame, no picture, no script's request. */
    private static Opener told(Asked asked) {
        return asked.isNavigation() && asked.speaks() ? Opener.PERSON : Opener.MACHINE;
    }

    /** Old browsers tell nothing, and without HTTPS none does; new ones that are silent lie. */
    private static Opener untold(Asked asked, String agent, boolean secure) {
        var shouldTell = secure && TELLING.matcher(agent).find();
        return !shouldTell && asked.wantsPages() && asked.speaks() ? Opener.PERSON : Opener.UNSURE;
    }

    /** A request by its headers, in small letters. */
    private record Asked(UnaryOperator<String> headers) {

        private String header(String name) {
            return Optional.ofNullable(headers.apply(name))
                    .map(it -> it.toLowerCase(Locale.ROOT))
                    .orElse("");
        }

        boolean isInAdvance() {
            return PURPOSES.stream()
                    .map(this::header)
                    .anyMatch(it -> !it.isEmpty() && IN_ADVANCE.matcher(it).find());
        }

        /** Nobody who reads a page asks for a part of it, or for a picture in its place. */
        boolean isForReading() {
            var accepted = header("Accept");
            return header("Range").isEmpty()
                    && (accepted.isEmpty() || accepted.contains("*/*") || wantsPages());
        }

        boolean tells() {
            return !header("Sec-Fetch-Mode").isEmpty() || !header("Sec-Fetch-Dest").isEmpty();
        }

        boolean isNavigation() {
            return header("Sec-Fetch-Mode").equals("navigate")
                    && header("Sec-Fetch-Dest").equals("document");
        }

        boolean wantsPages() {
            return header("Accept").contains("text/html");
        }

        boolean speaks() {
            return !header("Accept-Language").isEmpty();
        }
    }
}

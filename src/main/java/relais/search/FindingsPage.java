package relais.search;

import relais.web.Visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What was looked for, and what was found.
 *
 * @param kind to which it was narrowed
 * @param isRest whether it goes on after another page
 */
public record FindingsPage(
        Visit visit, Sought sought, Optional<Findable> kind, Found found, boolean isRest) {

    /** The same words among all kinds. */
    public String href() {
        return "/search?q=" + encoded(sought.text());
    }

    public String href(Findable kind) {
        return href() + "&kind=" + kind.key();
    }

    public String moreHref(FoundGroup group) {
        return href(group.kind()) + "&after=" + group.more().map(Position::written).orElseThrow();
    }

    public String peopleHref() {
        return "/people?q=" + encoded(sought.text());
    }

    public String suggestionHref() {
        return "/search?q=" + encoded(found.suggestion().orElseThrow());
    }

    public boolean isOf(Findable one) {
        return kind.filter(one::equals).isPresent();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

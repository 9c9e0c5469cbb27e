package relais.links;

import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * One's own links.
 *
 * @param after the link behind which the next page begins
 * @param first whether this is the first page
 */
public record LinksPage(
        Visit visit, List<LinkLine> lines, boolean refused, boolean first, Optional<Long> after) {

    public String more() {
        return "/me/links?before=" + after.orElseThrow();
    }
}

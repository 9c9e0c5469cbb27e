package relais.sharing;

import relais.feed.ContentItem;
import relais.web.Visit;

import java.util.Optional;

/**
 * What is still missing before somebody can begin.
 *
 * @param item what they wanted to share
 * @param charter whether they accepted it
 * @param path whether the first path is done
 */
public record ClosedPage(Visit visit, Optional<ContentItem> item, boolean charter, boolean path) {

    /** The one thing to do next. */
    public String next() {
        return charter ? "/training" : "/welcome";
    }
}

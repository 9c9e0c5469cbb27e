package relais.packages;

import relais.web.Assets;
import relais.web.Visit;

/**
 * What stands in the place of cmi5 content that has ended.
 *
 * @param apart whether that is a window of its own
 */
public record LeftPage(Visit visit, boolean apart) {

    /** In the page itself: no style sheet of ours comes to pages without an origin. */
    public static final String STYLE = Assets.text("css/package/left.css");
}

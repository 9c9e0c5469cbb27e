package relais.web;

import java.util.Optional;

/**
 * What a page that strangers may read says of itself where somebody links to it (ogp.me): nothing
 * that is not on the page.
 *
 * @param type a word of the protocol
 * @param path of the page
 * @param image the path of a picture that networks can show
 */
public record OpenGraph(
        String title, String description, String type, String path, Optional<String> image) {

    /** A page of the portal's own. */
    public static OpenGraph site(String title, String description, String path) {
        return new OpenGraph(title, description, "website", path, Optional.empty());
    }

    /** A page about one thing. */
    public static OpenGraph article(String title, String description, String path) {
        return new OpenGraph(title, description, "article", path, Optional.empty());
    }

    public OpenGraph picturedBy(Optional<String> image) {
        return new OpenGraph(title, description, type, path, image);
    }
}

package relais.outside;

/**
 * What a page says of itself: plain words, of which each may be missing.
 *
 * @param link to the page
 * @param site the name of the site it belongs to
 */
public record LinkPreview(String link, String title, String description, String site) {}

package relais.programme;

import gg.jte.Content;

import java.util.Map;

/**
 * One page of the good-practice guide.
 *
 * @param open also for those who have not signed in
 * @param texts by language
 */
public record GuidePage(String slug, boolean open, Map<String, Text> texts) {

    public record Text(String language, String title, String summary, Content html) {}

    /** In this language, else in another one that there is. */
    public Text in(String language) {
        return texts.getOrDefault(language, texts.values().iterator().next());
    }

    public String url() {
        return "/guide/" + slug;
    }
}

package relais.programme;

import gg.jte.Content;

import relais.database.StarterFiles;
import relais.web.Markdown;
import relais.web.SafeHtml;

import java.util.Map;

/**
 * One page of the good-practice guide.
 *
 * @param open also for those who have not signed in
 * @param texts by language
 */
public record GuidePage(String slug, boolean open, Map<String, Text> texts) {

    /**
     * @param words of the body alone, without what they are written in
     */
    public record Text(String language, String title, String summary, String words, Content html) {

        static Text of(String language, StarterFiles.Page page) {
            return new Text(
                    language,
                    page.title(),
                    page.matter().getOrDefault("summary", ""),
                    SafeHtml.text(Markdown.toHtml(page.body())),
                    Markdown.toContent(page.body()));
        }
    }

    /** In this language, else in another one that there is. */
    public Text in(String language) {
        return texts.getOrDefault(language, texts.values().iterator().next());
    }

    public String url() {
        return "/guide/" + slug;
    }
}

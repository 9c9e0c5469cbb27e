package relais.web;

import gg.jte.Content;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Long texts are kept as Markdown (CommonMark with tables) and shown as HTML that can do no harm.
 */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private static final Pattern OUR_PAGE_OR_WEB =
            Pattern.compile("(?:/(?![/\\\\])|#|https?://|mailto:).*", Pattern.CASE_INSENSITIVE);

    /** No pictures, which would be linked from elsewhere; no level-one title, the page has it. */
    private static final PolicyFactory HARMLESS =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "h2", "h3", "h4", "p", "br", "hr", "blockquote", "ul", "ol", "li")
                    .allowElements("strong", "em", "code", "pre", "sup", "sub")
                    .allowElements("table", "thead", "tbody", "tr", "th", "td")
                    .allowAttributes("align")
                    .matching(true, "left", "center", "right")
                    .onElements("th", "td")
                    .allowAttributes("start")
                    .matching(Pattern.compile("\\d{1,4}"))
                    .onElements("ol")
                    .allowElements("a")
                    .allowUrlProtocols("http", "https", "mailto")
                    .allowAttributes("href")
                    .matching(OUR_PAGE_OR_WEB)
                    .onElements("a")
                    .toFactory();

    private Markdown() {}

    public static String toHtml(String markdown) {
        return HARMLESS.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }

    /** For templates, which would escape a plain string. */
    public static Content toContent(String markdown) {
        var html = toHtml(markdown);
        return output -> output.writeContent(html);
    }
}

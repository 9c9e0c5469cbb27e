package relais.web;

import gg.jte.Content;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Long texts are kept as Markdown (CommonMark with tables) and shown as HTML that can do no harm.
 */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(EXTENSIONS).postProcessor(Figures::set).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).nodeRendererFactory(Figures::new).build();

    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder()
                    .extensions(EXTENSIONS)
                    .lineBreakRendering(LineBreakRendering.STRIP)
                    .build();

    private static final Pattern OUR_PAGE_OR_WEB =
            Pattern.compile("(?:/(?![/\\\\])|#|https?://|mailto:).*", Pattern.CASE_INSENSITIVE);

    /** What was uploaded here, and perhaps how large it is: "/media/4f2k-1600x900". */
    private static final Pattern OUR_PICTURE =
            Pattern.compile("/media/[a-z0-9]{16,32}(?:-(\\d{1,5})x(\\d{1,5}))?");

    /** Of pictures only our own; no level-one title, the page has it. */
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
                    .allowElements("figure", "figcaption")
                    .allowElements(
                            (name, attributes) -> attributes.contains("src") ? name : null, "img")
                    .allowAttributes("src")
                    .matching(OUR_PICTURE)
                    .onElements("img")
                    .allowAttributes("alt")
                    .onElements("img")
                    .allowAttributes("width", "height")
                    .matching(Pattern.compile("\\d{1,5}"))
                    .onElements("img")
                    .allowAttributes("loading")
                    .matching(true, "lazy")
                    .onElements("img")
                    .toFactory();

    private Markdown() {}

    /**
     * A picture in a text.
     *
     * @param words what it shows, for those who do not see it
     */
    public record Image(String source, String words) {}

    /** In their order, wherever they come from. */
    public static List<Image> images(String markdown) {
        var images = new ArrayList<Image>();
        PARSER.parse(markdown)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(org.commonmark.node.Image image) {
                                images.add(new Image(image.getDestination(), Figures.words(image)));
                            }
                        });
        return images;
    }

    /** Whether this is a picture that was uploaded here: no other is shown. */
    public static boolean isOurs(String source) {
        return OUR_PICTURE.matcher(source).matches();
    }

    /** Width and height of one of ours, where its address says so. */
    static Optional<Matcher> size(String source) {
        return Optional.of(OUR_PICTURE.matcher(source))
                .filter(it -> it.matches() && it.group(1) != null);
    }

    /** Its words alone, on one line. */
    public static String toText(String markdown) {
        return WORDS.render(PARSER.parse(markdown)).replaceAll("\\s+", " ").strip();
    }

    public static String toHtml(String markdown) {
        return harmless(RENDERER.render(PARSER.parse(markdown)));
    }

    /** Without anything that could do harm. */
    static String harmless(String html) {
        return HARMLESS.sanitize(html);
    }

    /** For templates, which would escape a plain string. */
    public static Content toContent(String markdown) {
        var html = toHtml(markdown);
        return output -> output.writeContent(html);
    }
}

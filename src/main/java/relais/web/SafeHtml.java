package relais.web;

import org.owasp.html.AttributePolicy;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * HTML that others wrote, made fit for our pages: text with structure and links, nothing that runs,
 * nothing that looks different, nothing that is fetched from elsewhere.
 */
public final class SafeHtml {

    /** What remains, and how many pictures do not. */
    public record Cleaned(String html, int picturesLeftOut) {}

    private static final Pattern EMPTY =
            Pattern.compile(
                    "<(p|div|figure|blockquote|h[2-4]|li)>(?:\\s|&nbsp;|&#160;|\u00a0|<br"
                            + " ?/?>)*</\\1>");
    private static final Pattern BLOCK =
            Pattern.compile(
                    "(?i)<(?=/?(?:p|div|br|hr|li|ul|ol|h[1-6]|t[rdh]|table|blockquote|figure)\\b)");

    /** Not those that keep French punctuation beside its word. */
    private static final Pattern SPACES =
            Pattern.compile("(?<!«)(?:(?!\u00a0[:;!?»])[\\s\u00a0\u200b\ufeff])+");

    private static final PolicyFactory NOTHING = new HtmlPolicyBuilder().toFactory();

    private SafeHtml() {}

    /** Links that are complete, or lead to another page of ours. */
    public static String clean(String html) {
        return clean(html, Optional.empty()).html();
    }

    /** Links are completed with the address of the page that the HTML comes from. */
    public static Cleaned clean(String html, Optional<URI> base) {
        var pictures = new AtomicInteger();
        var cleaned = policy(base).sanitize(html, counting(pictures), null);
        return new Cleaned(withoutEmpty(cleaned), pictures.get());
    }

    /** The words alone, in one line: no tags, no entities. Not escaped: the template does that. */
    public static String text(String html) {
        var apart = BLOCK.matcher(html).replaceAll(" <");
        var text = Encoding.decodeHtml(NOTHING.sanitize(apart), false);
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static PolicyFactory policy(Optional<URI> base) {
        AttributePolicy link =
                (_, _, href) ->
                        base.isEmpty() && href.matches("/[^/\\\\].*|/")
                                ? href
                                : WebLink.of(href, base).orElse(null);
        return new HtmlPolicyBuilder()
                .allowElements(
                        "p",
                        "div",
                        "br",
                        "hr",
                        "h2",
                        "h3",
                        "h4",
                        "ul",
                        "ol",
                        "li",
                        "dl",
                        "dt",
                        "dd",
                        "blockquote",
                        "pre",
                        "figure",
                        "figcaption")
                .allowElements(
                        "a", "em", "strong", "b", "i", "s", "sub", "sup", "code", "kbd", "cite",
                        "q", "abbr")
                .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
                // the page has its h1; the ranks below stay in order
                .allowElements((_, _) -> "h2", "h1")
                .allowElements((_, _) -> "h4", "h5", "h6")
                .allowUrlProtocols("http", "https")
                .allowAttributes("href")
                .matching(link)
                .onElements("a")
                .allowAttributes("lang")
                .matching(Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
                .globally()
                .allowAttributes("colspan", "rowspan")
                .matching(Pattern.compile("[1-9]\\d?"))
                .onElements("th", "td")
                .requireRelsOnLinks("noopener")
                .toFactory();
    }

    private static HtmlChangeListener<Void> counting(AtomicInteger pictures) {
        return new HtmlChangeListener<>() {
            @Override
            public void discardedTag(Void context, String element) {
                if (element.equals("img") || element.equals("picture") || element.equals("image")) {
                    pictures.incrementAndGet();
                }
            }

            @Override
            public void discardedAttributes(Void context, String element, String... attributes) {}
        };
    }

    /** What held only a picture is left behind empty; inner ones first. */
    private static String withoutEmpty(String html) {
        var before = html;
        var after = EMPTY.matcher(before).replaceAll("");
        while (!after.equals(before)) {
            before = after;
            after = EMPTY.matcher(before).replaceAll("");
        }
        return after.strip();
    }
}

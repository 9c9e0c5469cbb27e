package relais.outside;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import relais.web.Beginning;
import relais.web.WebLink;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a page says of itself: as for social networks (Open Graph), else as for searches. */
final class PageWords {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset=[\"']?([\\w.:-]+)");

    private PageWords() {}

    /** What is no HTML says nothing of itself. */
    static LinkPreview of(String link, Answer answer) {
        var isPage = answer.contentType().filter(it -> it.contains("html")).isPresent();
        return isPage
                ? of(link, parsed(answer))
                : new LinkPreview(link, "", "", WebLink.host(link));
    }

    private static LinkPreview of(String link, Document page) {
        var site = first(meta(page, "og:site_name"), WebLink.host(link));
        return new LinkPreview(
                link,
                Beginning.of(first(meta(page, "og:title"), page.title()), 300),
                Beginning.of(first(meta(page, "og:description"), meta(page, "description")), 400),
                Beginning.of(site, 160));
    }

    private static String meta(Document page, String name) {
        return page.select("meta[property=" + name + "], meta[name=" + name + "]")
                .attr("content")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String first(String... words) {
        return Stream.of(words).filter(it -> !it.isBlank()).findFirst().orElse("");
    }

    private static Document parsed(Answer answer) {
        try (var bytes = new ByteArrayInputStream(answer.bytes())) {
            return Jsoup.parse(bytes, charset(answer).orElse(null), answer.from().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for one that nobody knows: the page itself may say it better. */
    private static Optional<String> charset(Answer answer) {
        return answer.contentType()
                .map(CHARSET::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(it -> it.group(1))
                .filter(PageWords::isKnown);
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}

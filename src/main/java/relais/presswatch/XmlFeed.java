package relais.presswatch;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.ParsingFeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** RSS 0.9x to 2.0, RDF and Atom, by ROME. */
final class XmlFeed {

    private static final Pattern OPENING =
            Pattern.compile(
                    "\\A(?:\\s|<\\?.*?\\?>|<!--.*?-->)*<(!doctype\\b|\\w[\\w:.-]*)",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB_PAGE =
            Pattern.compile(
                    "\\A(?:\\s|<\\?.*?\\?>|<!--.*?-->)*<(?:!doctype\\s+)?html\\b",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** Not allowed in XML 1.0, whatever the encoding; some editors leave them behind. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private XmlFeed() {}

    static RawFeed read(byte[] bytes, Optional<String> contentType) throws FeedFailure {
        var xml = CONTROL.matcher(decoded(bytes, contentType)).replaceAll("");
        refuseOthers(xml);
        var feed = parsed(xml);
        return new RawFeed(
                text(Optional.ofNullable(feed.getLink()).orElse(feed.getUri())),
                text(feed.getTitle()),
                text(feed.getLanguage()),
                feed.getEntries().stream().map(it -> entry(it, feed)).toList());
    }

    /**
     * As the server, the byte order mark or the declaration says; what that cannot be is Windows's.
     */
    private static String decoded(byte[] bytes, Optional<String> contentType) throws FeedFailure {
        var charset = charset(bytes, contentType);
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException _) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static Charset charset(byte[] bytes, Optional<String> contentType) throws FeedFailure {
        try (var reader =
                new XmlReader(new ByteArrayInputStream(bytes), contentType.orElse(null), true)) {
            return Charset.forName(reader.getEncoding());
        } catch (IOException | IllegalArgumentException _) {
            return StandardCharsets.UTF_8;
        }
    }

    private static void refuseOthers(String xml) throws FeedFailure {
        if (WEB_PAGE.matcher(xml).find()) {
            throw new FeedFailure(Problem.WEB_PAGE);
        }
        var opening = OPENING.matcher(xml);
        if (!opening.find()) {
            throw new FeedFailure(Problem.NOT_A_FEED);
        }
        if (opening.group(1).startsWith("!")) {
            throw new FeedFailure(Problem.DOCTYPE);
        }
    }

    /** ROME meets what its makers did not expect with exceptions of all kinds. */
    private static SyndFeed parsed(String xml) throws FeedFailure {
        var input = new SyndFeedInput(false, Locale.ENGLISH);
        input.setAllowDoctypes(false);
        try {
            return input.build(new StringReader(xml));
        } catch (ParsingFeedException e) {
            throw new FeedFailure(
                    Problem.BROKEN_XML, e.getLineNumber() + ":" + e.getColumnNumber());
        } catch (FeedException | RuntimeException _) {
            throw new FeedFailure(Problem.NOT_A_FEED);
        }
    }

    private static RawEntry entry(SyndEntry entry, SyndFeed feed) {
        var description = description(entry);
        var content =
                entry.getContents().stream()
                        .map(XmlFeed::value)
                        .filter(it -> !it.isBlank())
                        .findFirst();
        return new RawEntry(
                text(entry.getUri()),
                text(entry.getLink()),
                title(entry),
                description,
                content.orElse(description),
                Stream.of(entry.getPublishedDate(), entry.getUpdatedDate())
                        .flatMap(Stream::ofNullable)
                        .map(XmlFeed::instant)
                        .findFirst(),
                language(entry),
                author(entry).or(() -> author(feed)).orElse(""));
    }

    private static String title(SyndEntry entry) {
        var title = Optional.ofNullable(entry.getTitleEx()).map(XmlFeed::value).orElse("");
        return title.isEmpty() ? MediaGroup.title(entry) : title;
    }

    /** Feeds of videos have it in their media only. */
    private static String description(SyndEntry entry) {
        var description = value(entry.getDescription());
        return description.isEmpty() ? MediaGroup.description(entry) : description;
    }

    private static Optional<String> author(SyndEntry entry) {
        return names(entry.getAuthors(), entry.getAuthor());
    }

    /** Whose feed it is has written what has no other author. */
    private static Optional<String> author(SyndFeed feed) {
        return names(feed.getAuthors(), feed.getAuthor());
    }

    private static Optional<String> names(List<SyndPerson> people, String otherwise) {
        var names =
                people.stream()
                        .map(it -> text(it.getName()))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(", "));
        return Optional.of(names.isEmpty() ? text(otherwise) : names).filter(it -> !it.isEmpty());
    }

    private static String language(SyndEntry entry) {
        return entry.getModule(DCModule.URI) instanceof DCModule dublinCore
                ? text(dublinCore.getLanguage())
                : "";
    }

    /** What is declared as plain text is no markup, whatever it looks like. */
    private static String value(SyndContent content) {
        var value = content == null ? "" : text(content.getValue());
        return content != null && "text".equals(content.getType())
                ? value.replace("&", "&amp;").replace("<", "&lt;")
                : value;
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    private static Instant instant(Date date) {
        return Instant.ofEpochMilli(date.getTime());
    }
}

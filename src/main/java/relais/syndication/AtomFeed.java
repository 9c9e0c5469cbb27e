package relais.syndication;

import relais.feed.ContentItem;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Items of the feed as readers of feeds understand them (RFC 4287): titles and summaries, never
 * bodies, for what a reader of feeds has kept cannot be taken back. The address that it was asked
 * at is not in it: that is a secret.
 */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** What XML 1.0 cannot hold. */
    private static final Pattern ILLEGAL =
            Pattern.compile(
                    "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final URI home;
    private final String title;
    private final String page;
    private final String language;

    /**
     * @param page the path of the page that shows the same
     */
    AtomFeed(URI home, String title, String page, String language) {
        this.home = home;
        this.title = title;
        this.page = page;
        this.language = language;
    }

    byte[] of(List<ContentItem> items) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            write(xml, items);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** When the newest came out; the beginning of time for an empty one. */
    static Instant updated(List<ContentItem> items) {
        return items.stream()
                .map(ContentItem::publishedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private void write(XMLStreamWriter xml, List<ContentItem> items) throws XMLStreamException {
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", language);
        element(xml, "id", home + page);
        element(xml, "title", title);
        element(xml, "updated", updated(items).toString());
        link(xml, page);
        author(xml, "Relais");
        for (var item : items) {
            write(xml, item);
        }
        xml.writeEndElement();
    }

    private void write(XMLStreamWriter xml, ContentItem item) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        xml.writeAttribute("xml:lang", item.language());
        element(xml, "id", home + item.path());
        element(xml, "title", item.title());
        element(xml, "published", item.publishedAt().toString());
        element(xml, "updated", item.publishedAt().toString());
        link(xml, item.path());
        var by = item.sourceName().or(item::authorName).filter(it -> !it.isBlank());
        if (by.isPresent()) {
            author(xml, by.get());
        }
        if (item.topicName().isPresent()) {
            xml.writeEmptyElement(ATOM, "category");
            xml.writeAttribute("term", item.topicSlug().orElseThrow());
            xml.writeAttribute("label", legal(item.topicName().get()));
        }
        if (!item.summary().isBlank()) {
            element(xml, "summary", item.summary());
        }
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String path) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("type", "text/html");
        xml.writeAttribute("href", home + path);
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement(ATOM, "author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private static String legal(String text) {
        return ILLEGAL.matcher(text).replaceAll("");
    }
}

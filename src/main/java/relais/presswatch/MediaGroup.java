package relais.presswatch;

import com.rometools.rome.feed.synd.SyndEntry;

import org.jdom2.Element;
import org.jdom2.Namespace;

import java.util.stream.Stream;

/** What Media RSS says of a video or a picture, beside its entry or in a group of it. */
final class MediaGroup {

    private static final Namespace MEDIA = Namespace.getNamespace("http://search.yahoo.com/mrss/");

    private MediaGroup() {}

    static String title(SyndEntry entry) {
        return text(entry, "title");
    }

    /** It is plain text, in which an empty line ends a paragraph. */
    static String description(SyndEntry entry) {
        return PlainText.html(text(entry, "description"));
    }

    private static String text(SyndEntry entry, String name) {
        return entry.getForeignMarkup().stream()
                .filter(it -> it.getNamespace().equals(MEDIA))
                .flatMap(MediaGroup::withChildren)
                .filter(it -> it.getName().equals(name))
                .map(it -> it.getText().strip())
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> withChildren(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().stream());
    }
}

package relais.pictures;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An SVG from outside, written anew from the shapes and colours that were understood in it. What is
 * not on the lists below is not taken over: scripts, styles, texts, pictures, links, animations.
 */
final class SvgFile {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final Set<String> ELEMENTS =
            Set.of(
                    "svg",
                    "g",
                    "path",
                    "circle",
                    "ellipse",
                    "rect",
                    "line",
                    "polyline",
                    "polygon",
                    "defs",
                    "clipPath",
                    "linearGradient",
                    "radialGradient",
                    "stop");

    /** Where drawings may hold words. */
    private static final Set<String> WORDS = Set.of("text", "tspan");

    /** Those that a style may set as well. */
    private static final Set<String> LOOKS =
            Set.of(
                    "fill",
                    "fill-opacity",
                    "fill-rule",
                    "stroke",
                    "stroke-width",
                    "stroke-linecap",
                    "stroke-linejoin",
                    "stroke-miterlimit",
                    "stroke-opacity",
                    "opacity",
                    "clip-path",
                    "clip-rule",
                    "stop-color",
                    "stop-opacity",
                    "font-family",
                    "font-size",
                    "font-style",
                    "font-weight",
                    "letter-spacing",
                    "text-anchor",
                    "dominant-baseline");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "id",
                    "d",
                    "points",
                    "x",
                    "y",
                    "x1",
                    "y1",
                    "x2",
                    "y2",
                    "cx",
                    "cy",
                    "r",
                    "rx",
                    "ry",
                    "fx",
                    "fy",
                    "fr",
                    "width",
                    "height",
                    "transform",
                    "dx",
                    "dy",
                    "offset",
                    "gradientUnits",
                    "gradientTransform",
                    "spreadMethod",
                    "clipPathUnits");

    private static final Pattern PLAIN = Pattern.compile("[\\w\\s.,%#()+-]*");
    private static final Pattern INSIDE = Pattern.compile("\\s*url\\(\\s*#[\\w.-]+\\s*\\)\\s*");
    private static final Pattern TARGET = Pattern.compile("#[\\w.-]+");
    private static final Pattern BOX =
            Pattern.compile("\\s*(-?[\\d.]{1,12}[\\s,]+){2}[\\d.]{1,12}[\\s,]+[\\d.]{1,12}\\s*");
    private static final Pattern LENGTH = Pattern.compile("\\s*([\\d.]{1,12})(px)?\\s*");

    private static final int MOST_ELEMENTS = 2_000;
    private static final int DEEPEST = 40;

    private final XMLStreamReader file;
    private final boolean mayHoldWords;
    private final StringBuilder written = new StringBuilder();
    private int words;
    private int elements;
    private int width;
    private int height;

    private SvgFile(XMLStreamReader file, boolean mayHoldWords) {
        this.file = file;
        this.mayHoldWords = mayHoldWords;
    }

    /**
     * @param words whether it may hold them
     */
    static Reading read(byte[] bytes, boolean words) {
        try {
            return new SvgFile(reader(bytes), words).rewritten();
        } catch (XMLStreamException | RuntimeException _) {
            // the parser's limits, and whatever is not well formed
            return new Reading.Refused("pictures.error.broken");
        }
    }

    /** The platform's own parser, without document types, entities and anything from elsewhere. */
    private static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver(
                (_, _, _, _) -> {
                    throw new XMLStreamException("Nothing is fetched");
                });
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    private Reading rewritten() throws XMLStreamException {
        int depth = 0;
        while (file.hasNext()) {
            int event = file.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                return new Reading.Refused("pictures.error.doctype");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (depth == 0 && !isRoot()) {
                    return new Reading.Refused("pictures.error.kind");
                }
                if (isKept()) {
                    depth++;
                    elements++;
                    open(depth == 1);
                } else {
                    skip();
                }
            } else if (event == XMLStreamConstants.CHARACTERS && words > 0) {
                written.append(escaped(file.getText()));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                words -= isWords() ? 1 : 0;
                written.append("</").append(file.getLocalName()).append('>');
            }
            if (elements > MOST_ELEMENTS || depth > DEEPEST) {
                return new Reading.Refused("pictures.error.many");
            }
        }
        var bytes = written.toString().getBytes(StandardCharsets.UTF_8);
        return new Reading.Usable(new Picture(Picture.Kind.SVG, bytes), width, height);
    }

    private boolean isRoot() {
        return file.getLocalName().equals("svg") && isKept();
    }

    private boolean isKept() {
        var space = file.getNamespaceURI();
        return (space == null || space.isEmpty() || space.equals(SVG))
                && (ELEMENTS.contains(file.getLocalName()) || isWords());
    }

    private boolean isWords() {
        return mayHoldWords && WORDS.contains(file.getLocalName());
    }

    /** With all that is in it. */
    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = file.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void open(boolean root) {
        words += isWords() ? 1 : 0;
        written.append('<').append(file.getLocalName());
        if (root) {
            write("xmlns", SVG);
            var box = box().orElseThrow(() -> new IllegalArgumentException("No size"));
            write("viewBox", box);
            var sides = box.strip().split("[\\s,]+");
            width = (int) Math.ceil(Double.parseDouble(sides[2]));
            height = (int) Math.ceil(Double.parseDouble(sides[3]));
        }
        attributes(root).forEach(this::write);
        written.append('>');
    }

    private Map<String, String> attributes(boolean root) {
        var kept = new TreeMap<String, String>();
        for (int i = 0; i < file.getAttributeCount(); i++) {
            var name = file.getAttributeLocalName(i);
            var value = file.getAttributeValue(i);
            if (name.equals("href") && file.getLocalName().endsWith("Gradient")) {
                keep(kept, name, value, TARGET.matcher(value).matches());
            } else if (isPlain(i)) {
                boolean size = root && !LOOKS.contains(name);
                keep(kept, name, value, !size && isKept(name) && isHarmless(value));
            }
        }
        styles(kept);
        return kept;
    }

    /** Of no namespace: nobody else's attribute of the same name. */
    private boolean isPlain(int attribute) {
        var space = file.getAttributeNamespace(attribute);
        return space == null || space.isEmpty();
    }

    private static boolean isKept(String name) {
        return ATTRIBUTES.contains(name) || LOOKS.contains(name);
    }

    /** A style says the same as attributes do, and comes before them. */
    private void styles(Map<String, String> kept) {
        var style = file.getAttributeValue(null, "style");
        for (var declaration : style == null ? new String[0] : style.split(";")) {
            var parts = declaration.split(":", 2);
            if (parts.length == 2) {
                var name = parts[0].strip();
                var value = parts[1].strip();
                keep(kept, name, value, LOOKS.contains(name) && isHarmless(value));
            }
        }
    }

    private static void keep(Map<String, String> kept, String name, String value, boolean wanted) {
        if (wanted) {
            kept.put(name, value);
        }
    }

    /** Numbers, words and colours; an address only of something in the same drawing. */
    private static boolean isHarmless(String value) {
        return PLAIN.matcher(value).matches()
                && (!value.toLowerCase(java.util.Locale.ROOT).contains("url")
                        || INSIDE.matcher(value).matches());
    }

    private Optional<String> box() {
        var box = Optional.ofNullable(file.getAttributeValue(null, "viewBox"));
        return box.filter(it -> BOX.matcher(it).matches())
                .or(
                        () ->
                                length("width")
                                        .flatMap(
                                                w ->
                                                        length("height")
                                                                .map(h -> "0 0 " + w + " " + h)));
    }

    private Optional<String> length(String name) {
        return Optional.ofNullable(file.getAttributeValue(null, name))
                .map(LENGTH::matcher)
                .filter(it -> it.matches())
                .map(it -> it.group(1));
    }

    private void write(String name, String value) {
        written.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

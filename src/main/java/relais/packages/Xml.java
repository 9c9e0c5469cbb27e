package relais.packages;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/**
 * An element of a manifest. Namespaces are not looked at: half of the tools that write manifests
 * get them wrong, and no name means two things.
 */
record Xml(Element element) {

    /**
     * Without document types, and with them without entities: nothing is fetched, nothing grows.
     */
    static Xml parse(byte[] document) throws Unusable {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return new Xml(builder.parse(new ByteArrayInputStream(document)).getDocumentElement());
        } catch (SAXException | IOException _) {
            throw new Unusable("packages.error.manifest");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    String name() {
        return element.getLocalName();
    }

    Stream<Xml> children(String name) {
        return children().filter(it -> it.name().equals(name));
    }

    Stream<Xml> children() {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(it -> new Xml((Element) it));
    }

    Optional<Xml> child(String name) {
        return children(name).findFirst();
    }

    /** All below, in the order of the document. */
    Stream<Xml> all(String name) {
        var nodes = element.getElementsByTagNameNS("*", name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(it -> new Xml((Element) nodes.item(it)));
    }

    /** Of a child, where it has any. */
    Optional<String> value(String child) {
        return child(child).map(Xml::text).filter(it -> !it.isEmpty());
    }

    String text() {
        return element.getTextContent().strip();
    }

    /** Whatever its prefix and capitals, which changed from one edition of SCORM to the next. */
    Optional<String> attribute(String name) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .filter(it -> it.getLocalName().equalsIgnoreCase(name))
                .map(Node::getNodeValue)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .findFirst();
    }

    /** The parser's own would write to the console. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // tells nothing that would keep the document from being read
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}

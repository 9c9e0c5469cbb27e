package relais.results;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through all parts of a workbook before anything else reads it: they unpack to no more than
 * any export of LinkedIn’s does, hold no programme, no formula, no document type, and no cell
 * outside a sheet, which the reader would make room for.
 */
final class SafeParts {

    /** A year of somebody’s figures unpacks to less than two megabytes. */
    static final int MOST = 32 << 20;

    static final int MOST_PARTS = 300;

    private static final Pattern PROGRAMME =
            Pattern.compile("(?i).*vbaProject.*|.*/macrosheets/.*|.*/activeX/.*");

    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");

    /** Where markup begins, whatever it is encoded in. */
    private static final int MARK = 8;

    private SafeParts() {}

    static void check(ZipFile zip, List<ZipArchiveEntry> parts) throws IOException, Unreadable {
        if (parts.size() > MOST_PARTS) {
            throw new Unreadable(Fault.BOMB);
        }
        int left = MOST;
        for (var part : parts) {
            if (PROGRAMME.matcher(part.getName()).matches()) {
                throw new Unreadable(Fault.MACROS);
            }
            var content = content(zip, part, left);
            left -= content.length;
            if (isMarkup(content)) {
                checkMarkup(content);
            }
        }
    }

    /** Headers may lie: it is unpacked, and no further than what is left. */
    private static byte[] content(ZipFile zip, ZipArchiveEntry part, int left)
            throws IOException, Unreadable {
        try (var stream = zip.getInputStream(part)) {
            var content = stream.readNBytes(left + 1);
            if (content.length > left) {
                throw new Unreadable(Fault.BOMB);
            }
            return content;
        }
    }

    private static boolean isMarkup(byte[] content) {
        for (int i = 0; i < Math.min(MARK, content.length); i++) {
            if (content[i] == '<') {
                return true;
            }
        }
        return false;
    }

    private static void checkMarkup(byte[] content) throws Unreadable {
        try {
            var reader = xml().createXMLStreamReader(new ByteArrayInputStream(content));
            boolean inCell = false;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD -> throw new Unreadable(Fault.BROKEN);
                    case XMLStreamConstants.START_ELEMENT -> {
                        checkElement(reader, inCell);
                        inCell |= isCell(reader);
                    }
                    case XMLStreamConstants.END_ELEMENT -> inCell &= !isCell(reader);
                    default -> {}
                }
            }
        } catch (XMLStreamException _) {
            throw new Unreadable(Fault.BROKEN);
        }
    }

    private static void checkElement(XMLStreamReader reader, boolean inCell) throws Unreadable {
        if (inCell && reader.getLocalName().equals("f")) {
            throw new Unreadable(Fault.FORMULAS);
        }
        for (int i = 0; isCell(reader) && i < reader.getAttributeCount(); i++) {
            boolean place = reader.getAttributeLocalName(i).equals("r");
            if (place && !CELL.matcher(reader.getAttributeValue(i)).matches()) {
                throw new Unreadable(Fault.BROKEN);
            }
        }
    }

    private static boolean isCell(XMLStreamReader reader) {
        return reader.getLocalName().equals("c");
    }

    private static XMLInputFactory xml() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}

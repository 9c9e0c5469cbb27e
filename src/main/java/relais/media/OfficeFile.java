package relais.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Documents of office programmes: zipped folders, of which only the table of contents and the list
 * of types are read. Those that hold a programme (macros) are none of these.
 */
final class OfficeFile {

    private static final String TYPES = "[Content_Types].xml";
    private static final int MOST_TYPES = 1 << 20;

    /** The part that each kind has, by name. */
    private static final Map<String, Type> MAIN_PARTS =
            Map.of(
                    "word/document.xml", Type.DOCX,
                    "xl/workbook.xml", Type.XLSX,
                    "ppt/presentation.xml", Type.PPTX);

    private static final Map<String, Type> OPEN_DOCUMENTS =
            Map.of(
                    "application/vnd.oasis.opendocument.text", Type.ODT,
                    "application/vnd.oasis.opendocument.spreadsheet", Type.ODS,
                    "application/vnd.oasis.opendocument.presentation", Type.ODP);

    private static final Pattern PROGRAMME =
            Pattern.compile(
                    "(?i).*vbaProject.*|.*/macrosheets/.*|.*/activeX/.*|Basic/.+|Scripts/.+");

    private static final Pattern PROGRAMMED =
            Pattern.compile("(?i)macroEnabled|vbaProject|activeX");

    private OfficeFile() {}

    /** Empty for any other zipped folder. */
    static Optional<Type> type(Incoming file) throws IOException {
        var copy = Files.createTempFile("relais-document", ".zip");
        try (var content = file.content().open()) {
            Files.copy(content, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            try (var zip = new ZipFile(copy.toFile())) {
                return zip.stream().anyMatch(it -> PROGRAMME.matcher(it.getName()).matches())
                        ? Optional.empty()
                        : openXml(zip).or(() -> openDocument(zip));
            }
        } catch (java.util.zip.ZipException | IllegalArgumentException _) {
            return Optional.empty();
        } finally {
            Files.delete(copy);
        }
    }

    private static Optional<Type> openXml(ZipFile zip) {
        return Optional.of(read(zip, TYPES))
                .filter(types -> !types.isEmpty() && !PROGRAMMED.matcher(types).find())
                .flatMap(
                        _ ->
                                MAIN_PARTS.entrySet().stream()
                                        .filter(it -> zip.getEntry(it.getKey()) != null)
                                        .map(Map.Entry::getValue)
                                        .findFirst());
    }

    private static Optional<Type> openDocument(ZipFile zip) {
        return Optional.ofNullable(OPEN_DOCUMENTS.get(read(zip, "mimetype").strip()));
    }

    /** Empty for what is not there, and for what is far too long. */
    private static String read(ZipFile zip, String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var content = zip.getInputStream(entry)) {
            var bytes = content.readNBytes(MOST_TYPES);
            return bytes.length == MOST_TYPES ? "" : new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException _) {
            return "";
        }
    }
}

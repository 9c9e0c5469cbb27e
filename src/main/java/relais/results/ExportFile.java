package relais.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What somebody sent, recognised by what it begins with, whatever it is called. */
final class ExportFile {

    /** A member’s whole life on LinkedIn has less. */
    static final long MOST = 10_000_000;

    private static final int BEGINNING = 512;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final List<byte[]> PICTURES =
            List.of(
                    new byte[] {(byte) 0x89, 'P', 'N', 'G'},
                    new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
                    new byte[] {'G', 'I', 'F', '8'},
                    new byte[] {'R', 'I', 'F', 'F'});

    private ExportFile() {}

    static List<Grid> read(Path path) throws IOException, Unreadable {
        var beginning = beginning(path);
        if (beginning.length == 0) {
            throw new Unreadable(Fault.EMPTY);
        }
        if (isAt(beginning, ZIP)) {
            return Workbook.read(path);
        }
        refuse(isAt(beginning, PDF), Fault.PDF);
        refuse(isAt(beginning, OLD_OFFICE), Fault.OLD_EXCEL);
        refuse(PICTURES.stream().anyMatch(it -> isAt(beginning, it)), Fault.PICTURE);
        refuse(isMarkup(beginning), Fault.WEB_PAGE);
        return List.of(DelimitedText.read(Files.readAllBytes(path)));
    }

    private static void refuse(boolean wrong, Fault fault) throws Unreadable {
        if (wrong) {
            throw new Unreadable(fault);
        }
    }

    private static byte[] beginning(Path path) throws IOException {
        try (var content = Files.newInputStream(path)) {
            return content.readNBytes(BEGINNING);
        }
    }

    private static boolean isAt(byte[] beginning, byte[] mark) {
        return beginning.length >= mark.length
                && Arrays.equals(beginning, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean isMarkup(byte[] beginning) {
        var text = new String(beginning, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return text.replaceFirst("^[^\\x21-\\x7e]*", "").matches("(?s)<(!doctype|html|\\?xml).*");
    }
}

package relais.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Comma-separated values as spreadsheets open them by a double click: with a byte order mark, else
 * accents are lost, and with semicolons where the comma is in numbers.
 */
final class CsvTable implements Table {

    private final CsvWriter csv;

    CsvTable(OutputStream out, Locale locale) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            csv =
                    CsvWriter.builder()
                            .fieldSeparator(locale.getLanguage().equals("en") ? ',' : ';')
                            .lineDelimiter(LineDelimiter.CRLF)
                            .build(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void row(List<?> cells) {
        csv.writeRecord(cells.stream().map(CsvTable::text).toList());
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Object cell) {
        return cell instanceof Number ? cell.toString() : SafeText.of(cell.toString());
    }
}

package relais.results;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import relais.people.DirectoryText;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A table as text, in any encoding; the separator is the one that makes most columns we know. */
final class DelimitedText {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /** Spreadsheets write a first line such as "sep=;". */
    private static final String SEPARATOR_LINE = "(?i)sep=.\\R";

    private DelimitedText() {}

    static Grid read(byte[] file) throws Unreadable {
        var text = DirectoryText.of(file).text().replaceFirst(SEPARATOR_LINE, "");
        if (text.isBlank()) {
            throw new Unreadable(Fault.EMPTY);
        }
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(Fault.NO_TABLE);
        }
        return rows(text, separator(text), Grid.MOST_ROWS + 1);
    }

    private static char separator(String text) {
        return SEPARATORS.reversed().stream()
                .max(Comparator.comparing(it -> known(text, it)))
                .orElseThrow();
    }

    /** Cut at the wrong places, a text may be no table at all. */
    private static int known(String text, char separator) {
        try {
            return Heading.known(rows(text, separator, Heading.DEEPEST));
        } catch (Unreadable _) {
            return 0;
        }
    }

    private static Grid rows(String text, char separator, int most) throws Unreadable {
        var rows = new ArrayList<Grid.Row>();
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            reader.stream().limit(most).forEach(it -> rows.add(row(it)));
        } catch (CsvParseException | IOException _) {
            throw new Unreadable(Fault.BROKEN);
        }
        if (rows.size() > Grid.MOST_ROWS) {
            throw new Unreadable(Fault.TOO_LONG);
        }
        return new Grid("", rows);
    }

    private static Grid.Row row(CsvRecord row) {
        return new Grid.Row(
                (int) row.getStartingLineNumber(),
                row.getFields().stream().limit(Grid.MOST_COLUMNS).toList());
    }
}

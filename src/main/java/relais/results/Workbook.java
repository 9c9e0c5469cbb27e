package relais.results;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** An Excel workbook: looked through first ({@link SafeParts}), then read as tables of texts. */
final class Workbook {

    private static final String MAIN_PART = "xl/workbook.xml";
    private static final String STYLES = "xl/styles.xml";

    /** A table of LinkedIn’s archive, or the archive itself. */
    private static final Pattern ARCHIVED = Pattern.compile("(?i)(.*/)?shares[^/]*\\.csv");

    /** Words between quotes and colours between brackets say nothing of days and years. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private static final Pattern DAY_OR_YEAR = Pattern.compile("(?i)[dy]");

    private static final int LONGEST_NUMBER = 18;

    private Workbook() {}

    static List<Grid> read(Path path) throws Unreadable {
        try {
            boolean hasStyles = check(path);
            return grids(path, hasStyles);
        } catch (IOException | RuntimeException _) {
            // the library says in many ways that a file is not what it should be
            throw new Unreadable(Fault.BROKEN);
        }
    }

    private static boolean check(Path path) throws IOException, Unreadable {
        try (var zip = ZipFile.builder().setPath(path).get()) {
            var parts = Collections.list(zip.getEntries());
            var names = parts.stream().map(ZipArchiveEntry::getName).toList();
            if (!names.contains(MAIN_PART)) {
                boolean archive = names.stream().anyMatch(it -> ARCHIVED.matcher(it).matches());
                throw new Unreadable(archive ? Fault.ARCHIVE : Fault.NO_TABLE);
            }
            SafeParts.check(zip, parts);
            return names.contains(STYLES);
        }
    }

    /** Without styles no date is told from a number, and asking for them fails. */
    private static List<Grid> grids(Path path, boolean hasStyles) throws IOException, Unreadable {
        var options = new ReadingOptions(hasStyles, true);
        try (var workbook = new ReadableWorkbook(path.toFile(), options)) {
            var grids = new ArrayList<Grid>();
            int left = Grid.MOST_ROWS;
            for (var sheet : workbook.getSheets().toList()) {
                var rows = rows(sheet, left);
                left -= rows.size();
                grids.add(new Grid(sheet.getName(), rows));
            }
            return grids;
        }
    }

    private static List<Grid.Row> rows(Sheet sheet, int most) throws IOException, Unreadable {
        try (var rows = sheet.openStream()) {
            var read =
                    rows.limit(most + 1L)
                            .map(it -> new Grid.Row(it.getRowNum(), cells(it)))
                            .toList();
            if (read.size() > most) {
                throw new Unreadable(Fault.TOO_LONG);
            }
            return read;
        }
    }

    private static List<String> cells(Row row) {
        return row.stream().limit(Grid.MOST_COLUMNS).map(Workbook::text).toList();
    }

    /** Missing cells are null. */
    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.ERROR) {
            return "";
        }
        return cell.getType() == CellType.NUMBER ? number(cell) : cell.getText();
    }

    private static String number(Cell cell) {
        var number = cell.asNumber();
        if (number.precision() - number.scale() > LONGEST_NUMBER
                || number.scale() > LONGEST_NUMBER) {
            return cell.getRawValue();
        }
        return isDate(cell.getDataFormatString())
                ? cell.asDate().toLocalDate().toString()
                : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(String format) {
        return format != null && DAY_OR_YEAR.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }
}

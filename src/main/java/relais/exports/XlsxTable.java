package relais.exports;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A workbook with one sheet, whose first row stays in sight. */
final class XlsxTable implements Table {

    /** So many rows are kept before they are sent. */
    private static final int FLUSH = 500;

    private static final int NAME = 31;
    private static final int COLUMN = 24;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    XlsxTable(OutputStream out, String title) {
        workbook = new Workbook(out, "Relais", "1.0");
        sheet = workbook.newWorksheet(title.substring(0, Math.min(NAME, title.length())));
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            put(i, cells.get(i));
        }
        if (rows == 0) {
            sheet.range(0, 0, 0, cells.size() - 1).style().bold().set();
        }
        rows++;
        if (rows % FLUSH == 0) {
            flush();
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(int column, Object cell) {
        if (rows == 0) {
            sheet.width(column, COLUMN);
        }
        if (cell instanceof Number number) {
            sheet.value(rows, column, number);
        } else {
            sheet.value(rows, column, SafeText.of(cell.toString()));
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

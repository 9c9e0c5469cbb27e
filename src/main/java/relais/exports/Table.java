package relais.exports;

import java.util.List;

/** A table on its way to somebody's spreadsheet, one row after another. */
public interface Table extends AutoCloseable {

    /** Texts and numbers; the first row names the columns. */
    void row(List<?> cells);

    /** Nothing comes after the last row. */
    @Override
    void close();
}

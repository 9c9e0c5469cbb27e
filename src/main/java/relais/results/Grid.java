package relais.results;

import java.util.List;

/**
 * A table as it stood in a file: texts, whatever they were there.
 *
 * @param name of the sheet; empty in files that are one table
 */
record Grid(String name, List<Row> rows) {

    /** How many lines of all tables of a file are read. */
    static final int MOST_ROWS = 20_000;

    /** What stands farther to the right is nothing that LinkedIn wrote. */
    static final int MOST_COLUMNS = 100;

    /**
     * @param number as a spreadsheet counts, or the line of a text at which it begins
     */
    record Row(int number, List<String> cells) {

        /** Without spaces around; empty behind the last one. */
        String cell(int index) {
            return index < cells.size() ? cells.get(index).strip() : "";
        }
    }
}

package relais.people;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A directory file as HR systems write them: encoding and separator are recognised, and a line that
 * is not well written spoils no other.
 */
record DirectoryFile(
        Charset encoding, char separator, Map<Column, Integer> columns, List<DirectoryLine> lines) {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    /** A value with line breaks in it may go on for as many lines; a forgotten quote does not. */
    private static final int LONGEST_VALUE = 20;

    static DirectoryFile read(byte[] file) {
        var decoded = DirectoryText.of(file);
        var text = decoded.text().lines().toList();
        int start = headingLine(text);
        var heading = start < text.size() ? text.get(start) : "";
        var separator = separator(heading);
        var columns = columns(cells(heading, separator));
        var width = cells(heading, separator).size();
        var lines = lines(text, start + 1, separator, width, columns);
        return new DirectoryFile(decoded.encoding(), separator, columns, lines);
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /** The columns without which nobody can be taken in. */
    Set<Column> missing() {
        var needed = Stream.of(Column.FAMILY_NAME, Column.GIVEN_NAME, Column.EMAIL, Column.COUNTRY);
        var unit = has(Column.UNIT_CODE) ? Column.UNIT_CODE : Column.UNIT_NAME;
        return Stream.concat(needed, Stream.of(unit))
                .filter(column -> !has(column))
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    /** Spreadsheets write a first line such as "sep=;", and some people leave lines empty. */
    private static int headingLine(List<String> text) {
        return IntStream.range(0, text.size())
                .filter(i -> !text.get(i).isBlank() && !text.get(i).startsWith("sep="))
                .findFirst()
                .orElse(text.size());
    }

    /** The one that makes the most columns we know. */
    private static char separator(String heading) {
        return SEPARATORS.stream()
                .max(
                        (a, b) ->
                                Integer.compare(
                                        columns(cells(heading, a)).size(),
                                        columns(cells(heading, b)).size()))
                .orElseThrow();
    }

    private static Map<Column, Integer> columns(List<String> headings) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (var column : Column.values()) {
            IntStream.range(0, headings.size())
                    .filter(i -> column.rank(headings.get(i)) >= 0)
                    .boxed()
                    .min((a, b) -> column.rank(headings.get(a)) - column.rank(headings.get(b)))
                    .ifPresent(place -> columns.put(column, place));
        }
        return columns;
    }

    private static List<DirectoryLine> lines(
            List<String> text, int start, char separator, int width, Map<Column, Integer> columns) {
        var lines = new ArrayList<DirectoryLine>(text.size());
        for (int i = start; i < text.size(); i++) {
            var first = i;
            var whole = isOpen(text.get(i), separator) ? joined(text, i, separator, width) : null;
            var cells = whole == null ? cells(text.get(i), separator) : whole.cells();
            var line =
                    new DirectoryLine(
                            first + 1,
                            columns,
                            cells,
                            fault(text.get(i), first + 1, cells, width, whole, separator).stream()
                                    .toList());
            if (!line.isBlank()) {
                lines.add(line);
            }
            i = whole == null ? i : whole.last();
        }
        return lines;
    }

    private static Optional<Fault> fault(
            String text, int number, List<String> cells, int width, Joined whole, char separator) {
        if (whole == null && isOpen(text, separator)) {
            return Optional.of(new Fault(number, Fault.Kind.OPEN_QUOTE, text));
        }
        if (cells.size() < width) {
            return Optional.of(
                    new Fault(number, Fault.Kind.TOO_FEW_COLUMNS, cells.size() + " / " + width));
        }
        if (cells.stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            return Optional.of(
                    new Fault(number, Fault.Kind.TOO_MANY_COLUMNS, cells.size() + " / " + width));
        }
        return Optional.empty();
    }

    private record Joined(int last, List<String> cells) {}

    /** The line with those that belong to it; null when its quote is never closed. */
    private static Joined joined(List<String> text, int first, char separator, int width) {
        var whole = new StringBuilder(text.get(first));
        for (int i = first + 1; i < Math.min(text.size(), first + LONGEST_VALUE); i++) {
            whole.append('\n').append(text.get(i));
            if (!isOpen(whole.toString(), separator)) {
                var cells = cells(whole.toString(), separator);
                return cells.size() == width ? new Joined(i, cells) : null;
            }
        }
        return null;
    }

    /** Whether a value that begins with a quote has not yet ended. */
    private static boolean isOpen(String text, char separator) {
        boolean quoted = false;
        boolean fresh = true;
        for (int i = text.indexOf('"') < 0 ? text.length() : 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == '"' && (quoted || fresh)) {
                quoted = !quoted;
                fresh = quoted ? fresh : i + 1 < text.length() && text.charAt(i + 1) == '"';
            } else {
                fresh = !quoted && letter == separator;
            }
        }
        return quoted;
    }

    private static List<String> cells(String line, char separator) {
        if (line.indexOf('"') < 0) {
            return Arrays.asList(line.split(String.valueOf(new char[] {'\\', separator}), -1));
        }
        try (var reader = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(line)) {
            return reader.stream().findFirst().map(it -> it.getFields()).orElse(List.of());
        } catch (CsvParseException | java.io.IOException _) {
            return List.of(line);
        }
    }
}

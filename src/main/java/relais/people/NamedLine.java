package relais.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Who is meant by a line of a list that was typed, pasted or read from a file. */
public record NamedLine(int number, String text) {

    private static final Pattern CELL = Pattern.compile("[;,\\t]");
    private static final int LONGEST = 250;

    /** One for each line that says something; empty lines keep the others' numbers right. */
    public static List<NamedLine> of(String list) {
        var lines = new ArrayList<NamedLine>();
        var texts = list.lines().toList();
        for (int i = 0; i < texts.size(); i++) {
            var text = name(texts.get(i));
            if (!text.isEmpty()) {
                lines.add(new NamedLine(i + 1, text));
            }
        }
        return lines;
    }

    /** Of a line of a table, the cell with a mail address, else the first that holds something. */
    private static String name(String line) {
        var cells =
                CELL.splitAsStream(line.replace("\uFEFF", ""))
                        .map(cell -> cell.replace('"', ' ').strip())
                        .map(NamedLine::bare)
                        .filter(cell -> !cell.isEmpty())
                        .toList();
        var name =
                cells.stream()
                        .filter(cell -> cell.contains("@"))
                        .findFirst()
                        .orElse(cells.isEmpty() ? "" : cells.getFirst());
        return name.substring(
                0,
                name.offsetByCodePoints(
                        0, Math.min(LONGEST, name.codePointCount(0, name.length()))));
    }

    /** "Ada Lindqvist <ada@relais.example>" as mail programs copy it; a profile's address. */
    private static String bare(String cell) {
        return cell.replaceFirst("^.*<([^<>]+@[^<>]+)>$", "$1").replaceFirst("^.*/people/", "");
    }
}

package relais.people;

import java.util.List;
import java.util.Map;

/**
 * One line of a directory file, cut at its separators and nothing else. Lines that cannot be cut
 * properly come with what is wrong with them.
 */
record DirectoryLine(
        int number, Map<Column, Integer> places, List<String> cells, List<Fault> faults) {

    /** As it stands in the file; empty where the file has no such column. */
    String cell(Column column) {
        var place = places.getOrDefault(column, Integer.MAX_VALUE);
        return place < cells.size() ? cells.get(place) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}

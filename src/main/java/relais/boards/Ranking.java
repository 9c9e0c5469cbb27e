package relais.boards;

import java.util.List;

/**
 * What a board has in common for all who read it: its first lines, and the places of all scores.
 *
 * @param sums version of the sums of the period
 * @param names version of the names on boards
 */
record Ranking(List<Standing> lines, Scores scores, long sums, long names) {

    static final Ranking NONE = of(List.of(), Scores.NONE, Reading.NONE);

    /** Of a moment at or after that reading. */
    static Ranking of(List<Row> rows, Scores scores, Reading reading) {
        return new Ranking(
                rows.stream().map(row -> row.standing(scores)).toList(),
                scores,
                reading.sums(),
                reading.names());
    }

    boolean holds(Reading now) {
        return sums == now.sums() && names == now.names();
    }
}

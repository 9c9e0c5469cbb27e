package relais.search;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** From where on results are wanted: from the first one, or after those of the page before. */
record From(Optional<Position> after) {

    static final From BEGINNING = new From(Optional.empty());

    private static final String OLDER =
            "(e.dated_at < :afterDate OR e.dated_at = :afterDate AND e.subject_id < :afterId)";

    /** Whether some with the words in their titles may still come. */
    boolean isAmongTitles() {
        return after.map(Position::titled).orElse(true);
    }

    /**
     * @param titled a condition: whether the words are in the title
     */
    String condition(String titled) {
        return after.map(
                        it ->
                                it.titled()
                                        ? " AND (NOT " + titled + " OR " + OLDER + ")"
                                        : " AND NOT " + titled + " AND " + OLDER)
                .orElse(" AND e.dated_at <= :now");
    }

    Map<String, Object> values() {
        return Map.of(
                "afterDate", after.map(Position::datedAt).orElse(Instant.EPOCH),
                "afterId", after.map(Position::subjectId).orElse(0L));
    }
}

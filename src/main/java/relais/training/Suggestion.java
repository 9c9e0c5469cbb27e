package relais.training;

import java.util.Optional;

/**
 * Something to learn that somebody suggests to somebody, who may follow it, decline or ignore it.
 *
 * @param moduleId of the path; absent: all of it
 * @param note why
 * @param by who suggests it
 */
public record Suggestion(long id, long pathId, Optional<Long> moduleId, String note, String by) {}

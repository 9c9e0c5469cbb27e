package relais.spaces;

import org.jdbi.v3.core.Jdbi;

import relais.database.JsonRows;
import relais.notifications.Elsewhere;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the weekly letter tells of the spaces that somebody belongs to. */
final class SpaceLetters implements Elsewhere {

    private static final int MOST = 10;

    private final SpaceStore store;

    SpaceLetters(Jdbi jdbi) {
        this.store = jdbi.onDemand(SpaceStore.class);
    }

    @Override
    public List<Line> of(long personId, String language, Instant since) {
        return store.forLetter(personId, language, since, MOST);
    }

    @Override
    public List<Long> concerned(Instant since, Instant until) {
        return store.writtenIn(since, until);
    }

    @Override
    public Map<Long, Instant> waiting(Map<Long, Instant> since) {
        return store.waiting(
                JsonRows.of(since.entrySet(), it -> new Object[] {it.getKey(), it.getValue()}));
    }
}

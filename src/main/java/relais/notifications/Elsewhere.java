package relais.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a weekly letter tells beside notifications: places of somebody with something new. */
public interface Elsewhere {

    /**
     * One of them.
     *
     * @param fresh how much there is
     */
    record Line(String name, String path, long fresh) {}

    /** What is new to somebody, of what came since then. */
    List<Line> of(long personId, String language, Instant since);

    /** Who may have something new there because of what came in that time. */
    List<Long> concerned(Instant since, Instant until);

    /**
     * Since when something waits for each of these people; nothing of those for whom nothing does.
     *
     * @param since by person: what came before does not count
     */
    Map<Long, Instant> waiting(Map<Long, Instant> since);
}

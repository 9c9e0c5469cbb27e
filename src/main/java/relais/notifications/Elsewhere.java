package relais.notifications;

import java.time.Instant;
import java.util.List;

/** What a weekly letter tells beside notifications: places of somebody with something new. */
@FunctionalInterface
public interface Elsewhere {

    /**
     * One of them.
     *
     * @param fresh how much there is
     */
    record Line(String name, String path, long fresh) {}

    List<Line> of(long personId, String language, Instant since);
}

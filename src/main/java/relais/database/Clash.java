package relais.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Two transactions that waited for each other: the one that had to give way may try again. */
public final class Clash {

    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final Set<Integer> CODES = Set.of(LOCK_WAIT_TIMEOUT, DEADLOCK);

    private Clash() {}

    /** Whether nothing else is wrong. */
    public static boolean caused(Throwable failure) {
        return hasCode(failure, CODES);
    }

    /** The same, where the database saw it at once: the other transaction goes on meanwhile. */
    static boolean gaveWay(Throwable failure) {
        return hasCode(failure, Set.of(DEADLOCK));
    }

    private static boolean hasCode(Throwable failure, Set<Integer> codes) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause)
                .anyMatch(it -> it instanceof SQLException e && codes.contains(e.getErrorCode()));
    }
}

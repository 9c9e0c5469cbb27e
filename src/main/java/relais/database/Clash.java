package relais.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Two transactions that waited for each other: the one that had to give way may try again. */
public final class Clash {

    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final Set<Integer> CODES = Set.of(LOCK_WAIT_TIMEOUT, DEADLOCK);

    private static final int TRIES = 5;

    /** Something that may be done from its beginning once more. */
    interface Attempt<R, X extends Exception> {

        R make() throws X;
    }

    private Clash() {}

    /** Whether nothing else is wrong. */
    public static boolean caused(Throwable failure) {
        return hasCode(failure, CODES);
    }

    /**
     * Does it again where it had to give way to another transaction, which goes on meanwhile: so
     * often that nobody hears of a deadlock. What it does beside the database must bear to be done
     * twice.
     */
    static <R, X extends Exception> R outlast(Attempt<R, X> attempt) throws X {
        for (int tries = 1; ; tries++) {
            try {
                return attempt.make();
            } catch (RuntimeException e) {
                if (tries == TRIES || !gaveWay(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean gaveWay(Throwable failure) {
        return hasCode(failure, Set.of(DEADLOCK));
    }

    private static boolean hasCode(Throwable failure, Set<Integer> codes) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause)
                .anyMatch(it -> it instanceof SQLException e && codes.contains(e.getErrorCode()));
    }
}

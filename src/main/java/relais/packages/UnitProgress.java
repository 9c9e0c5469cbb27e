package relais.packages;

/**
 * A unit of a cmi5 course, and whether somebody has done it.
 *
 * @param reports whether anything is expected of it
 */
public record UnitProgress(long id, boolean reports, String rules, boolean done) {

    boolean isMet() {
        return done || !reports;
    }
}

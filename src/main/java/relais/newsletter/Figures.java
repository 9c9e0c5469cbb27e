package relais.newsletter;

/**
 * What became of the copies of an issue.
 *
 * @param unknown that have begun and were not heard of since: perhaps sent
 * @param leaving at this moment
 */
public record Figures(long sent, long refused, long waiting, long unknown, long leaving) {

    boolean isOver() {
        return waiting == 0 && leaving == 0;
    }
}

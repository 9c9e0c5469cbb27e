package relais.programme;

import java.util.List;

/**
 * What adding people to a wave would do.
 *
 * @param newcomers who would come in
 * @param here who are in this wave already
 * @param elsewhere who are in another wave, and stay there
 * @param refused lines of a list that bring nobody in, in their order
 */
public record Headcount(int newcomers, int here, int elsewhere, List<Line> refused) {

    private static final int SHOWN = 200;

    /** Why a line brings nobody in. */
    public enum Reason {
        UNKNOWN,
        TWICE,
        HERE,
        ELSEWHERE
    }

    public record Line(int number, String text, Reason reason) {}

    /** The first lines of those that bring nobody in. */
    public List<Line> shown() {
        return refused.subList(0, Math.min(SHOWN, refused.size()));
    }

    /** How many more. */
    public int others() {
        return refused.size() - shown().size();
    }
}

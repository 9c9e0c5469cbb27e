package relais.ownvoice;

import relais.ownvoice.Passage.Source;

import java.util.List;

/**
 * How much of a draft is the writer’s own. It is for the writer’s eyes.
 *
 * @param fromKit the part of its five-word shingles that kit or suggestions have as well
 * @param fromColleague the largest part of them that any one post of a colleague’s has as well
 * @param personal whether both are within the limits; never of a draft that is too short
 * @param passages in their order, side by side from the first character to the last
 * @param tooShort whether there are too few words to tell: both parts are 0 then
 */
public record Measure(
        double fromKit,
        double fromColleague,
        boolean personal,
        List<Passage> passages,
        boolean tooShort) {

    /** Words in a row that it takes for a measure: five shingles. With fewer, one decides. */
    public static final int FEWEST_WORDS = 9;

    /** What multiplying may have added or lost. */
    private static final double TINY = 1e-9;

    static Measure tooShort(String draft) {
        var all = new Passage(0, draft.length(), Source.OWN);
        return new Measure(0, 0, false, draft.isEmpty() ? List.of() : List.of(all), true);
    }

    /** In whole per cents, rounded so that what is above the limit never reads as though within. */
    public int kitPercent() {
        return (int) Math.ceil(fromKit * 100 - TINY);
    }

    /** The same; what is below its limit never reads as though it had reached it. */
    public int colleaguePercent() {
        return (int) Math.floor(fromColleague * 100 + TINY);
    }
}

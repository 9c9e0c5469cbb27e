package relais.spread;

import java.time.YearMonth;

/**
 * How far the example has come in one country.
 *
 * @param since the first month in which anybody there stood in the tree, of those that are shown
 */
public record Reached(String country, int people, int champions, YearMonth since) {

    static final int FEWEST = 5;

    /** Of fewer than five people no number is told. */
    public boolean isTold() {
        return people >= FEWEST;
    }

    /** Nor of fewer than five who are champions, or who are not. */
    public boolean areChampionsTold() {
        int others = people - champions;
        return champions >= FEWEST && (others == 0 || others >= FEWEST);
    }

    /** 1 to 5: the shade on the map. */
    public int shade() {
        return people < FEWEST ? 1 : people < 25 ? 2 : people < 100 ? 3 : people < 500 ? 4 : 5;
    }
}

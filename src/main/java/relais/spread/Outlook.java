package relais.spread;

/**
 * When countries with nobody may be reached, if all goes on as in the last months: an estimate, and
 * a plain one.
 *
 * @param gained countries that were reached in these months
 * @param missing countries that are left
 */
public record Outlook(int gained, int missing) {

    static final int MONTHS = 6;

    public boolean isPossible() {
        return gained > 0 && missing > 0;
    }

    /** Months until a country is reached, if it is the next. */
    public int soonest() {
        return months(1);
    }

    /** Months until a country is reached, if it is the last. */
    public int latest() {
        return months(missing);
    }

    private int months(int countries) {
        return Math.ceilDiv(countries * MONTHS, gained);
    }
}

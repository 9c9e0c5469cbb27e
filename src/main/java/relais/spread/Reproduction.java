package relais.spread;

/**
 * How many champions the champions of one generation brought within a year of their own label.
 *
 * @param over of these champions, those whose year is over
 * @param broughtOver by those whose year is over
 */
public record Reproduction(int generation, int champions, int brought, int over, int broughtOver) {

    public boolean isOverTold() {
        return over >= Reached.FEWEST;
    }

    /** Not where the two figures together would tell about fewer than five champions. */
    public boolean isSoFarTold() {
        int running = champions - over;
        return champions >= Reached.FEWEST
                && (!isOverTold() || running == 0 || running >= Reached.FEWEST);
    }

    public double rateOver() {
        return (double) broughtOver / over;
    }

    public double rateSoFar() {
        return (double) brought / champions;
    }
}

package relais.mentoring;

/**
 * What two people share: why they would go well together.
 *
 * @param nearZone whether their clocks are not far apart
 * @param samePart whether they work in the same part of the company
 */
public record Common(
        boolean sameLanguage, boolean sameCountry, boolean nearZone, boolean samePart, int topics) {

    /** Where all else is shared, a look from elsewhere is worth something. */
    public boolean isFreshLook() {
        return sameLanguage && !samePart;
    }
}

package relais.mentoring;

/**
 * What decides whether somebody may have a sponsor or be one.
 *
 * @param taken by those who are on the way: who has arrived takes no place
 * @param takes whether they take anybody new for now
 */
public record Standing(
        String name,
        boolean member,
        boolean champion,
        boolean founding,
        int places,
        int taken,
        boolean takes) {

    public int free() {
        return Math.max(0, places - taken);
    }
}

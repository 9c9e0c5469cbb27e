package relais.mentoring;

/** What decides whether somebody may have a sponsor or be one. */
public record Standing(
        String name, boolean member, boolean champion, boolean founding, int places, int taken) {

    public int free() {
        return Math.max(0, places - taken);
    }
}

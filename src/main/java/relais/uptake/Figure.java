package relais.uptake;

/** So many of so many people. */
public record Figure(int people, int completed) {

    /** 0 and 100 are said only of nobody and of everybody. */
    public int percent() {
        if (completed == 0 || completed >= people) {
            return completed == 0 ? 0 : 100;
        }
        return Math.clamp(Math.round(100f * completed / people), 1, 99);
    }
}

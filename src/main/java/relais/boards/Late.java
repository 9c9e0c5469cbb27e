package relais.boards;

/**
 * How many acts arrived after a period had ended, and how many points they brought to its board.
 */
public record Late(int acts, int points) {

    static final Late NONE = new Late(0, 0);

    public boolean isNone() {
        return acts == 0;
    }
}

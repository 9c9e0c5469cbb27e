package relais.training;

import java.time.Instant;

/** What a person who opens a quiz gets to see. */
public sealed interface Turn {

    record Asked(Sheet sheet) implements Turn {}

    /**
     * There is a clock, and it starts with a click.
     *
     * @param missed a try was begun before, and its time is over
     */
    record ToBegin(Sheet sheet, boolean missed) implements Turn {

        public int minutes() {
            return sheet.rules().timeLimit().orElse(0);
        }
    }

    record Paused(Instant until) implements Turn {}
}

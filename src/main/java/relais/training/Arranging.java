package relais.training;

import java.util.List;

/** What became of a wish to change how a path is followed. Only the first changes anything. */
public sealed interface Arranging {

    record Arranged() implements Arranging {}

    /** Somebody else changed it since it was looked at. */
    record Overtaken() implements Arranging {}

    /**
     * Modules would wait for each other.
     *
     * @param titles in their order, the first one once more at the end
     */
    record Circle(List<String> titles) implements Arranging {

        public String way() {
            return String.join(" → ", titles);
        }
    }

    /** The path would have nothing left to complete. */
    record AllOptional() implements Arranging {}
}

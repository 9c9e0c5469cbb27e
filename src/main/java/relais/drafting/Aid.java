package relais.drafting;

import java.util.List;

/** What became of the wish for beginnings. */
public sealed interface Aid {

    record Begun(List<FirstWords> suggestions) implements Aid {}

    /** The outline has to do: no model, or none that answers in time and as it should. */
    record Away() implements Aid {}

    /** This person asked often enough for this hour. */
    record Enough() implements Aid {}
}

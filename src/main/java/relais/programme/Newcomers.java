package relais.programme;

import relais.people.NamedLine;

import java.util.List;
import java.util.Optional;

/** Who shall come in with a wave. */
public sealed interface Newcomers {

    /** People by name. */
    record Named(List<NamedLine> lines) implements Newcomers {}

    /**
     * A part of the organisation: whoever fits all that is given.
     *
     * @param unit a code; it means everybody below it, too
     */
    record Part(Optional<String> unit, Optional<String> country, Optional<String> family)
            implements Newcomers {}
}

package relais.sessions;

import java.util.Optional;

/** What somebody said of a session they attended: 1 to 5, and a word. */
public record Rating(int stars, Optional<String> word) {}

package relais.profiles;

import java.util.Optional;

/** Where in the company, and after whom, a page of people begins. */
public record Anchor(
        Optional<String> unitPath,
        Optional<Long> personId,
        Optional<String> givenName,
        Optional<String> familyName) {

    /** At the beginning, of the whole company. */
    public static Anchor none() {
        return new Anchor(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

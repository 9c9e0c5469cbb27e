package relais.mentoring;

import relais.people.Names;

import java.util.Optional;

/**
 * Somebody in the champions' tree, as one reader may see them: whoever did not agree to stand there
 * by name is a colleague, of whom nothing is told.
 *
 * @param address where their branch is found; it tells no name that is not shown to all
 * @param handle of their profile
 * @param proteges those they sponsor
 * @param below their protégés, theirs, and so on
 * @param champions of those below, with a valid label
 */
public record Node(
        long id,
        boolean me,
        String address,
        Optional<String> handle,
        Optional<String> givenName,
        Optional<String> familyName,
        Optional<String> unitName,
        Optional<String> country,
        boolean root,
        boolean founding,
        boolean champion,
        int proteges,
        int below,
        int champions,
        int generations) {

    /** Whether they stand in a tree, and may be found there under this address. */
    boolean standsAt(String at) {
        return (!root || proteges > 0 || founding)
                && (at.equals(address) || handle.filter(at::equals).isPresent());
    }

    public Optional<String> name() {
        return givenName.flatMap(given -> familyName.map(family -> given + " " + family));
    }

    public String initials() {
        return givenName
                .flatMap(given -> familyName.map(family -> Names.initials(given, family)))
                .orElse("");
    }

    public int hue() {
        return Names.hue(address);
    }
}

package relais.boards;

import relais.people.Names;

import java.util.Optional;

/**
 * One line of a board, under the name that the person chose; with a profile only if it is their
 * own.
 */
public record Standing(
        long place, long personId, String shownName, Optional<String> handle, int points) {

    public String initials() {
        var words = shownName.split("\\s+", 2);
        return Names.initials(words[0], words.length > 1 ? words[1] : "");
    }

    /** A pseudonym has a colour of its own, which says nothing about the person. */
    public int hue() {
        return Names.hue(handle.orElse(shownName));
    }
}

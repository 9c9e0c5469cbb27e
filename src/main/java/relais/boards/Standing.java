package relais.boards;

import relais.people.Names;

import java.util.Optional;

/**
 * One line of a board, under the name that the person chose; with a profile only if it is their
 * own.
 */
public record Standing(
        long place, long personId, String shownName, Optional<String> handle, int points)
        implements Placed {

    public String initials() {
        var space = shownName.indexOf(' ');
        return space < 0
                ? Names.initials(shownName, "")
                : Names.initials(shownName.substring(0, space), shownName.substring(space + 1));
    }

    /** A pseudonym has a colour of its own, which says nothing about the person. */
    public int hue() {
        return Names.hue(handle.orElse(shownName));
    }
}

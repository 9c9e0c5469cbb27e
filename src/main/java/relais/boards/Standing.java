package relais.boards;

import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;

import relais.people.Names;

import java.util.Optional;

/**
 * One line of a board, under the name that the person chose; with a profile only if it is their
 * own.
 *
 * @param hue a pseudonym has a colour of its own, which says nothing about the person
 */
public record Standing(
        long place,
        long personId,
        String shownName,
        Optional<String> handle,
        int points,
        String initials,
        int hue)
        implements Placed {

    @JdbiConstructor
    public Standing(
            long place, long personId, String shownName, Optional<String> handle, int points) {
        this(
                place,
                personId,
                shownName,
                handle,
                points,
                initials(shownName),
                Names.hue(handle.orElse(shownName)));
    }

    private static String initials(String shownName) {
        var space = shownName.indexOf(' ');
        return space < 0
                ? Names.initials(shownName, "")
                : Names.initials(shownName.substring(0, space), shownName.substring(space + 1));
    }
}

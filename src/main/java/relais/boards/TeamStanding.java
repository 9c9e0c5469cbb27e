package relais.boards;

import relais.people.Names;

import java.math.BigDecimal;

/**
 * One line of the board of teams: the points of a unit's own people, divided by how many of them
 * have any in the period. There are at least five.
 */
public record TeamStanding(long place, long unitId, String name, BigDecimal average, int people)
        implements Placed {

    public String initials() {
        var words = name.split("\\s+", 2);
        return Names.initials(words[0], words.length > 1 ? words[1] : "");
    }

    public int hue() {
        return Names.hue(name);
    }
}

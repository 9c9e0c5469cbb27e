package relais.uptake;

/**
 * One group in a table.
 *
 * @param own the people of the unit itself, without those below it
 * @param completed no more than there are people; 0 where no figure may be shown
 */
public record Line(Group group, boolean own, int completed) {

    public Figure figure() {
        return new Figure(group.people(), completed);
    }
}

package relais.mentoring;

import relais.people.PersonCard;

import java.util.List;

/**
 * Somebody in the tree, with how many are below them and those who are shown. Not all may be shown:
 * what is folded is opened by its own address.
 *
 * @param champion has a valid label
 * @param champions of those below, with a valid label
 */
public record Branch(
        PersonCard person,
        boolean root,
        boolean champion,
        int below,
        int champions,
        int generations,
        List<Branch> proteges) {

    public boolean isFolded() {
        return proteges.isEmpty() && below > 0;
    }
}

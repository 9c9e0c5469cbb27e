package relais.demo;

import java.util.Optional;

/**
 * A membership, from and to a moment of the year.
 *
 * @param zeal from 0 to 1: how much of what there is they take part in
 */
record Member(
        Employee employee,
        int joined,
        int left,
        String boardName,
        Optional<String> pseudonym,
        double zeal) {

    /** Later than any moment of the year. */
    static final int NEVER = Integer.MAX_VALUE;

    int id() {
        return employee.id();
    }

    boolean stays() {
        return left == NEVER;
    }

    boolean appears() {
        return stays() && !boardName.equals("ABSENT");
    }
}

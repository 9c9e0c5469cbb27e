package relais.people;

import java.util.function.IntPredicate;

/**
 * How a directory file is to be taken. A full file names everybody: who is missing from it is
 * deactivated if {@code confirm} says yes to their number. {@code force} lets more than a tenth go.
 */
public record ImportWishes(boolean dryRun, boolean full, boolean force, IntPredicate confirm) {

    /** The file as it is, without conclusions from who is not in it. */
    public static ImportWishes plain() {
        return new ImportWishes(false, false, false, _ -> false);
    }
}

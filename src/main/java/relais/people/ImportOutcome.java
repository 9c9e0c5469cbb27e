package relais.people;

import java.util.List;

/** What became of a wish to import a directory file. */
public sealed interface ImportOutcome {

    /** The good lines are in, or would be. */
    record Done(ImportReport report) implements ImportOutcome {}

    /** The heading lacks what nobody can be taken in without; nothing was changed. */
    record NoSuchColumns(List<String> missing) implements ImportOutcome {}

    /** Another import is at work. */
    record Busy() implements ImportOutcome {}

    /** More than a tenth of all active people would go; nothing was changed. */
    record TooManyWouldLeave(int leaving, int active) implements ImportOutcome {}

    /** Nobody confirmed that those who are missing shall go; nothing was changed. */
    record NotConfirmed(int missing) implements ImportOutcome {}
}

package relais.people;

import java.util.List;

/**
 * What an import did, or would do. Each line with a person on it is created, updated, unchanged or
 * rejected; deactivated are the people who no longer may sign in.
 */
public record ImportReport(
        String encoding,
        char separator,
        int units,
        int created,
        int updated,
        int unchanged,
        int deactivated,
        List<Fault> faults) {

    /** Lines that stayed outside, in the order of the file, one fault each. */
    public List<Fault> rejected() {
        return faults.stream().filter(fault -> fault.kind().rejects()).toList();
    }

    /** What was left out of lines that came in. */
    public List<Fault> remarks() {
        return faults.stream().filter(fault -> !fault.kind().rejects()).toList();
    }
}

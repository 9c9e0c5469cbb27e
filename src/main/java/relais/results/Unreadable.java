package relais.results;

/** A file that is not taken: found out deep inside, said at the field. */
final class Unreadable extends Exception {

    private final Fault fault;

    Unreadable(Fault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}

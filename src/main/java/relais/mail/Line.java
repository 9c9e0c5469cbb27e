package relais.mail;

/** A connection to the mail server that is kept for many letters, used by one thread. */
public interface Line extends AutoCloseable {

    /** Connects where there is no connection yet. Throws {@link NotTaken} where nobody answers. */
    void ready();

    /**
     * Returns when the mail server has it. Throws {@link NotTaken} when it surely has not but may
     * take it later, {@link Refused} when it never will, and anything else when nobody knows.
     */
    void carry(BulkMail mail);

    @Override
    void close();
}

package relais.mail;

/** The mail server will never take this letter. */
public final class Refused extends RuntimeException {

    private final boolean ofAddress;

    /**
     * @param ofAddress whether it is the address that is refused, not what is written or by whom
     */
    public Refused(String reply, boolean ofAddress) {
        super(reply);
        this.ofAddress = ofAddress;
    }

    public boolean isOfAddress() {
        return ofAddress;
    }
}

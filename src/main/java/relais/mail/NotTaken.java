package relais.mail;

/** The mail server surely did not take a letter, so that trying again cannot send it twice. */
public final class NotTaken extends RuntimeException {

    public NotTaken(Throwable cause) {
        super(cause.toString(), cause);
    }
}

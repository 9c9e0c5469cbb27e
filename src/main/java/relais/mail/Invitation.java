package relais.mail;

/**
 * An entry that a letter asks the reader's calendar to take in, or to take out again (RFC 6047).
 *
 * @param method the one that stands in the calendar
 */
public record Invitation(Method method, String calendar) {

    /** As the standard calls it. */
    public enum Method {
        REQUEST,
        CANCEL
    }

    public static Invitation request(String calendar) {
        return new Invitation(Method.REQUEST, calendar);
    }

    public static Invitation cancel(String calendar) {
        return new Invitation(Method.CANCEL, calendar);
    }
}

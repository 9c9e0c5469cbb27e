package relais.mail;

/** Where lines to the mail server come from. */
public interface Lines {

    /** One more, which is not connected yet. */
    Line open();
}

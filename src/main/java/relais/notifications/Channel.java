package relais.notifications;

/** By which way somebody is told. Names are stored. */
public enum Channel {
    /** Behind the bell. */
    LIST,
    /** In the weekly letter. */
    MAIL
}

package relais.outside;

/** Why nothing came from an address. */
public enum Trouble {
    /** No such host. */
    UNKNOWN_HOST,
    /** The host's address is not one of the public internet. */
    PRIVATE_ADDRESS,
    /** Nothing answers there, or the line broke; the detail is a word for those who look closer. */
    UNREACHABLE,
    /** No complete answer in time. */
    TOO_SLOW,
    /** Another answer than 200 and 304; the detail is the status. */
    STATUS,
    /** Sent elsewhere, again and again or to what is no web address. */
    REDIRECTS,
    /** More than we take. */
    TOO_LARGE,
    /** Others ask this host just now: it is not asked, and did nothing wrong. */
    BUSY
}

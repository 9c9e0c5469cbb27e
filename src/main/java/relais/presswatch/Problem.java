package relais.presswatch;

import java.util.Locale;

/** Why a source could not be read. Names are stored, and there is a sentence for each. */
public enum Problem {
    /** No such host. */
    UNKNOWN_HOST,
    /** The host's address is not one of the public internet. */
    PRIVATE_ADDRESS,
    /** Nothing answers there, or the line broke. */
    UNREACHABLE,
    /** No complete answer in time. */
    TOO_SLOW,
    /** Another answer than 200; the detail is the status. */
    STATUS,
    /** Sent elsewhere, again and again or to what is no web address. */
    REDIRECTS,
    /** Others read from this host just now. Never stored: the source did nothing wrong. */
    BUSY,
    /** More than we take. */
    TOO_LARGE,
    /** No such file in the folder for feeds. */
    NO_FILE,
    /** Nothing came. */
    EMPTY,
    /** A page for people. */
    WEB_PAGE,
    /** A document type declaration, which could make us read other files. */
    DOCTYPE,
    /** Not well-formed; the detail says where. */
    BROKEN_XML,
    /** Not well-formed; the detail says where. */
    BROKEN_JSON,
    /** Something else than RSS, RDF, Atom or JSON Feed. */
    NOT_A_FEED;

    /** Of what is known beyond the problem: line and column, or a single word. */
    String part(String detail, int part) {
        var parts = detail.split(":", 2);
        return part < parts.length ? parts[part] : "";
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package relais.syndication;

/** What an address with a secret is for. Names are stored: renaming one is a migration. */
public enum Purpose {
    /** Somebody's feed, for their reader of feeds. */
    MY_FEED,

    /** The editorial calendar, for an editor's own. */
    EDITORIAL_CALENDAR
}

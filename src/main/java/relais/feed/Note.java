package relais.feed;

import java.util.Locale;

/** What the import had to mend or leave out of an entry. Names are stored. */
public enum Note {
    /** No date that can be read: the item has the time at which it was fetched. */
    NO_DATE,
    /** A date that has not come yet: the item has the time at which it was fetched. */
    FUTURE_DATE,
    /** No title: its first words stand for it. */
    NO_TITLE,
    /** No link to the source. */
    NO_LINK,
    /** A link that is no web address, such as javascript:. */
    LINK_REFUSED,
    /** Pictures are not fetched from elsewhere. */
    PICTURES_LEFT_OUT,
    /** The text is longer than we keep. */
    SHORTENED;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

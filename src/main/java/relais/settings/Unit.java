package relais.settings;

import java.util.Locale;

/** What a number counts. */
public enum Unit {
    DAYS,
    HOURS,
    KILOBYTES,
    MEGABYTES,
    MONTHS,
    NOMINATIONS,
    PEOPLE,
    PERCENT,
    PLACES,
    REFERRALS,
    REQUESTS,
    SHARES,
    TRIES,
    WORKING_DAYS;

    /** The key of the words that say a number of these. */
    public String key() {
        return "settings.unit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

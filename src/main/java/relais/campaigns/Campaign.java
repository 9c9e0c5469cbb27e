package relais.campaigns;

import relais.feed.Audience;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A theme for some weeks, with a goal that is reached together.
 *
 * @param revision goes up with each change: whoever saw another one was overtaken
 * @param startsOn a day of the programme's zone
 * @param endsOn the last one, whole
 * @param endedOn before its time
 * @param endedFr why, as in English: blank where nothing is said in that language
 * @param acts stories that count
 * @param people who told them
 * @param countries in which they worked
 */
public record Campaign(
        long id,
        int revision,
        String titleFr,
        String purposeFr,
        String titleEn,
        String purposeEn,
        LocalDate startsOn,
        LocalDate endsOn,
        Counts counts,
        int goal,
        Optional<Instant> publishedAt,
        Optional<LocalDate> endedOn,
        String endedFr,
        String endedEn,
        long acts,
        long people,
        long countries,
        Audience audience) {

    /** So long after its last day a story that was posted in time may still be added. */
    static final int LATE_DAYS = 14;

    /** How far a campaign has come. */
    public enum State {
        DRAFT,
        COMING,
        RUNNING,
        ENDED;

        /** The end of a message's key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    State state(LocalDate today) {
        if (publishedAt.isEmpty()) {
            return State.DRAFT;
        } else if (endedOn.isPresent() || today.isAfter(endsOn)) {
            return State.ENDED;
        } else {
            return today.isBefore(startsOn) ? State.COMING : State.RUNNING;
        }
    }

    /** Whether stories may be added. */
    boolean isOpenOn(LocalDate today) {
        return publishedAt.isPresent()
                && !today.isBefore(startsOn)
                && !today.isAfter(lastDay().plusDays(LATE_DAYS));
    }

    public LocalDate lastDay() {
        return endedOn.orElse(endsOn);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(lastDay());
    }

    public boolean isReached() {
        return acts >= goal;
    }

    /** The language in which it can be read by whoever would rather have this one. */
    public String language(String wanted) {
        var other = wanted.equals("fr") ? "en" : "fr";
        return said(wanted, titleFr, titleEn).isBlank() ? other : wanted;
    }

    public String title(String wanted) {
        return said(language(wanted), titleFr, titleEn);
    }

    public String purpose(String wanted) {
        return said(language(wanted), purposeFr, purposeEn);
    }

    /** Why it ended before its time; blank where it did not. */
    public String reason(String wanted) {
        return said(reasonLanguage(wanted), endedFr, endedEn);
    }

    public String reasonLanguage(String wanted) {
        var other = wanted.equals("fr") ? "en" : "fr";
        return said(wanted, endedFr, endedEn).isBlank() ? other : wanted;
    }

    /** Whether each language that was begun has a title and a purpose, and one is. */
    boolean isWhole() {
        return isBothOrNone(titleFr, purposeFr)
                && isBothOrNone(titleEn, purposeEn)
                && !(titleFr + titleEn).isBlank();
    }

    private static boolean isBothOrNone(String title, String purpose) {
        return title.isBlank() == purpose.isBlank();
    }

    private static String said(String language, String french, String english) {
        return language.equals("fr") ? french : english;
    }

    public String url() {
        return "/campaigns/" + id;
    }

    public String deskUrl() {
        return "/studio/campaigns/" + id;
    }
}

package relais.feed;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;

/**
 * A piece with its place in somebody's feed: week by week, the newest week first; within a week
 * first what they follow, then what is for their country, then the rest, each in their language
 * first, the newest first.
 *
 * @param week its Monday, by the reader's clock
 */
public record Ranked(ContentItem item, Because because, LocalDate week, int tier) {

    /** Keeps the order of time within each. */
    static final Comparator<Ranked> BY_TIER = Comparator.comparingInt(Ranked::tier);

    static Ranked of(ContentItem item, ReaderMarks marks, Reader reader, LocalDate week) {
        var because = because(item, marks, reader);
        int tier = 2 * because.ordinal() + (item.language().equals(reader.language()) ? 0 : 1);
        return new Ranked(item, because, week, tier);
    }

    private static Because because(ContentItem item, ReaderMarks marks, Reader reader) {
        if (item.isPinned()) {
            return Because.PINNED;
        } else if (marks.follows(item)) {
            return Because.TOPIC;
        } else if (item.audience().countries().contains(reader.country())) {
            return Because.COUNTRY;
        } else {
            return Because.NONE;
        }
    }

    /** The Monday of the week in which that moment is. */
    static LocalDate monday(Instant at, ZoneId zone) {
        return at.atZone(zone)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}

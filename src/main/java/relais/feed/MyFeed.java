package relais.feed;

import relais.people.Person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody's feed in its order ({@link Ranked}), page by page. The newest weeks come from what a
 * node keeps; older ones are read week by week.
 */
final class MyFeed {

    /** More than an editorial office brings out in a week; what is beyond is left to the search. */
    private static final int A_WEEK = 1_000;

    private final ContentStore content;
    private final Clock clock;

    MyFeed(ContentStore content, Clock clock) {
        this.content = content;
        this.clock = clock;
    }

    /** The pieces after a place, so many at most. Weeks that nobody sees are not put in order. */
    List<Ranked> page(
            Person person, Shelf.View view, Optional<FeedPlace> after, ZoneId zone, int atMost) {
        // a week of which something is missing is read, as those before it
        var oldest = view.wholeSince().map(it -> Ranked.monday(it, zone)).orElse(LocalDate.MIN);
        var found = new ArrayList<Ranked>();
        for (var week : view.weeks().in(zone)) {
            if (found.size() < atMost && week.monday().isAfter(oldest) && !isBefore(week, after)) {
                after(ranked(view, week.monday(), view.own(week.items())), after)
                        .forEach(found::add);
            }
        }
        if (view.wholeSince().isEmpty()) {
            return found.stream().limit(atMost).toList();
        }
        var first = after.map(FeedPlace::week).filter(it -> it.isBefore(oldest)).orElse(oldest);
        for (var week = Optional.of(first);
                week.isPresent() && found.size() < atMost;
                week = before(week.get(), zone)) {
            after(ranked(view, week.get(), read(person, view, week.get(), zone)), after)
                    .forEach(found::add);
        }
        return found.stream().limit(atMost).toList();
    }

    private static boolean isBefore(Weeks.Week week, Optional<FeedPlace> place) {
        return place.map(it -> week.monday().isAfter(it.week())).orElse(false);
    }

    /** The latest week before this one in which anything came out. */
    private Optional<LocalDate> before(LocalDate week, ZoneId zone) {
        return content.latestBefore(start(week, zone)).map(it -> Ranked.monday(it, zone));
    }

    private Stream<ContentItem> read(Person person, Shelf.View view, LocalDate week, ZoneId zone) {
        var pinned =
                view.items().stream().filter(ContentItem::isPinned).map(ContentItem::id).toList();
        return content
                .newest(
                        person.id(),
                        view.reader().language(),
                        Optional.empty(),
                        Optional.empty(),
                        new FeedPosition(start(week.plusWeeks(1), zone), 0),
                        Optional.of(start(week, zone)),
                        clock.instant(),
                        A_WEEK)
                .stream()
                .filter(it -> !pinned.contains(it.id()));
    }

    /** What comes in the order of time comes so within each tier. */
    private static Stream<Ranked> ranked(
            Shelf.View view, LocalDate week, Stream<ContentItem> items) {
        return items.map(it -> Ranked.of(it, view.marks(), view.reader(), week))
                .sorted(Ranked.BY_TIER);
    }

    private static Stream<Ranked> after(Stream<Ranked> ranked, Optional<FeedPlace> place) {
        return ranked.filter(it -> place.map(from -> from.isBefore(it)).orElse(true));
    }

    private static Instant start(LocalDate week, ZoneId zone) {
        return week.atStartOfDay(zone).toInstant();
    }
}

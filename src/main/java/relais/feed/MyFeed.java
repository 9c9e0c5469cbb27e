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

    /** The pieces after a place, so many at most. */
    List<Ranked> page(
            Person person, Shelf.View view, Optional<FeedPlace> after, ZoneId zone, int atMost) {
        var kept = ranked(view, view.own(), zone);
        if (view.isAll()) {
            return after(kept, after).limit(atMost).toList();
        }
        // the oldest week that is kept may not be whole: it is read, as those before it
        var oldest = oldest(view, zone);
        var found = new ArrayList<>(after(kept, after).filter(it -> isAfter(it, oldest)).toList());
        var first = after.map(FeedPlace::week).filter(it -> it.isBefore(oldest)).orElse(oldest);
        for (var week = Optional.of(first);
                week.isPresent() && found.size() < atMost;
                week = before(week.get(), zone)) {
            after(ranked(view, read(person, view, week.get(), zone), zone), after)
                    .forEach(found::add);
        }
        return found.stream().limit(atMost).toList();
    }

    private LocalDate oldest(Shelf.View view, ZoneId zone) {
        return view.items().stream()
                .filter(it -> !it.isPinned())
                .map(it -> Ranked.monday(it.publishedAt(), zone))
                .min(LocalDate::compareTo)
                .orElseGet(() -> Ranked.monday(clock.instant(), zone));
    }

    /** The latest week before this one in which anything came out. */
    private Optional<LocalDate> before(LocalDate week, ZoneId zone) {
        return content.latestBefore(start(week, zone)).map(it -> Ranked.monday(it, zone));
    }

    private List<ContentItem> read(Person person, Shelf.View view, LocalDate week, ZoneId zone) {
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
                .filter(it -> !pinned.contains(it.id()))
                .toList();
    }

    private static List<Ranked> ranked(Shelf.View view, List<ContentItem> items, ZoneId zone) {
        return items.stream()
                .map(it -> Ranked.of(it, view.marks(), view.reader(), zone))
                .sorted()
                .toList();
    }

    private static Stream<Ranked> after(List<Ranked> ranked, Optional<FeedPlace> place) {
        return ranked.stream().filter(it -> place.map(from -> from.isBefore(it)).orElse(true));
    }

    private static boolean isAfter(Ranked ranked, LocalDate week) {
        return ranked.because() == Because.PINNED || ranked.week().isAfter(week);
    }

    private static Instant start(LocalDate week, ZoneId zone) {
        return week.atStartOfDay(zone).toInstant();
    }
}

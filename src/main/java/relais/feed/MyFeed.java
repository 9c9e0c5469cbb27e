package relais.feed;

import relais.people.Person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherer;
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

    /** Pieces that came out in one week, by the reader's clock. */
    private record Week(LocalDate monday, List<ContentItem> items) {}

    /** The pieces after a place, so many at most. Weeks that nobody sees are not put in order. */
    List<Ranked> page(
            Person person, Shelf.View view, Optional<FeedPlace> after, ZoneId zone, int atMost) {
        // the oldest week that is kept may not be whole: it is read, as those before it
        var oldest = view.isAll() ? LocalDate.MIN : oldest(view, zone);
        var found =
                new ArrayList<>(
                        Stream.concat(pinned(view), kept(view, zone))
                                .dropWhile(it -> isBefore(it, after))
                                .takeWhile(it -> it.monday().isAfter(oldest))
                                .flatMap(it -> after(ranked(view, it.items(), zone), after))
                                .limit(atMost)
                                .toList());
        if (view.isAll()) {
            return found;
        }
        var first = after.map(FeedPlace::week).filter(it -> it.isBefore(oldest)).orElse(oldest);
        for (var week = Optional.of(first);
                week.isPresent() && found.size() < atMost;
                week = before(week.get(), zone)) {
            after(ranked(view, read(person, view, week.get(), zone), zone), after)
                    .forEach(found::add);
        }
        return found.stream().limit(atMost).toList();
    }

    /** What stands before all weeks. */
    private static Stream<Week> pinned(Shelf.View view) {
        return Stream.of(
                new Week(LocalDate.MAX, view.own().filter(ContentItem::isPinned).toList()));
    }

    private static Stream<Week> kept(Shelf.View view, ZoneId zone) {
        return view.own().filter(it -> !it.isPinned()).gather(byWeek(zone));
    }

    /** Puts together what came out in the same week; it comes in the order of time. */
    private static Gatherer<ContentItem, ?, Week> byWeek(ZoneId zone) {
        return Gatherer.<ContentItem, Deque<Week>, Week>ofSequential(
                ArrayDeque::new,
                (open, item, downstream) -> {
                    if (open.isEmpty() || isBefore(item, open.peek(), zone)) {
                        var done = open.poll();
                        open.add(
                                new Week(
                                        Ranked.monday(item.publishedAt(), zone),
                                        new ArrayList<>()));
                        open.peek().items().add(item);
                        return done == null || downstream.push(done);
                    }
                    open.peek().items().add(item);
                    return true;
                },
                (open, downstream) -> open.forEach(downstream::push));
    }

    private static boolean isBefore(ContentItem item, Week week, ZoneId zone) {
        return item.publishedAt().isBefore(start(week.monday(), zone));
    }

    private static boolean isBefore(Week week, Optional<FeedPlace> place) {
        return place.map(it -> week.monday().isAfter(it.week())).orElse(false);
    }

    private LocalDate oldest(Shelf.View view, ZoneId zone) {
        return view.items().reversed().stream()
                .filter(it -> !it.isPinned())
                .findFirst()
                .map(ContentItem::publishedAt)
                .map(it -> Ranked.monday(it, zone))
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

    private static Instant start(LocalDate week, ZoneId zone) {
        return week.atStartOfDay(zone).toInstant();
    }
}

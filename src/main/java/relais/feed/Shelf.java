package relais.feed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import relais.people.Person;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * The newest items, topics and formats, which are the same for everyone: a node keeps them while
 * nothing is published or corrected, and two seconds at most, for the counts of reactions; and what
 * a reader did with them, until they do something else. Whether it still holds is asked each time.
 */
final class Shelf {

    /** So many, and what else came out in the week of the last of them … */
    private static final int ITEMS = 400;

    /** … by anybody's clock, and with an hour more in autumn … */
    private static final Duration WEEK = Duration.ofDays(8);

    /** … unless that is too much. */
    private static final int ITEMS_AT_MOST = 1_500;

    /** Of whom a node knows what they did. */
    private static final int READERS = 20_000;

    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final Duration AHEAD = Duration.ofSeconds(10);
    private static final Duration LATELY = Duration.ofDays(30);

    /** What is kept for one language, with items that come out within the next seconds. */
    private record Stock(
            Optional<String> version,
            long loadedAt,
            List<ContentItem> items,
            Weeks weeks,
            Optional<Instant> wholeSince,
            long oldest,
            List<Topic> topics,
            List<FormatShare> mix) {

        /** Whether it may be shown as it is. */
        private boolean holds(Optional<String> current) {
            return isOf(current) && System.nanoTime() - loadedAt < KEPT.toNanos();
        }

        private boolean isOf(Optional<String> current) {
            return current.isPresent() && current.equals(version);
        }

        private static Stock of(
                Optional<String> version,
                List<ContentItem> items,
                Optional<Instant> wholeSince,
                List<Topic> topics,
                List<FormatShare> mix) {
            return new Stock(
                    version,
                    System.nanoTime(),
                    items,
                    new Weeks(items),
                    wholeSince,
                    items.stream().mapToLong(ContentItem::id).min().orElse(0),
                    topics,
                    mix);
        }

        private Stock counting(long itemId, int by) {
            var counted =
                    items.stream()
                            .map(
                                    it ->
                                            it.id() == itemId
                                                    ? it.withReactions(it.reactions() + by)
                                                    : it)
                            .toList();
            return new Stock(
                    version,
                    loadedAt,
                    counted,
                    new Weeks(counted),
                    wholeSince,
                    oldest,
                    topics,
                    mix);
        }
    }

    /**
     * The newest items, what one reader did with them, and what the feed can be narrowed to.
     *
     * @param items as they are for everyone, the newest first
     * @param until what came out later is not there yet
     * @param seenUntil what came out later is new to this reader
     * @param wholeSince from when on nothing is missing; empty where there is nothing older
     */
    record View(
            Reader reader,
            List<ContentItem> items,
            Weeks weeks,
            Instant until,
            Optional<Instant> seenUntil,
            Optional<Instant> wholeSince,
            ReaderMarks marks,
            List<Topic> topics,
            List<FormatShare> mix) {

        /** Those for this reader, as they see them, the newest first; without what they hid. */
        Stream<ContentItem> own() {
            return own(items);
        }

        /** The same, of some. */
        Stream<ContentItem> own(List<ContentItem> some) {
            return some.stream()
                    .dropWhile(it -> it.publishedAt().isAfter(until))
                    .filter(it -> !marks.hidden().contains(it.id()))
                    .filter(it -> it.audience().fits(reader))
                    .map(marks::on);
        }

        /** Of the newest unread ones: first what they follow, then what is in this language. */
        List<ContentItem> unread(String language, int considered, int atMost) {
            return own()
                    .filter(item -> !item.isRead())
                    .limit(considered)
                    .collect(groupingBy(item -> rank(item, language), TreeMap::new, toList()))
                    .values()
                    .stream()
                    .flatMap(List::stream)
                    .limit(atMost)
                    .toList();
        }

        /** How many came out since this reader was here; none for who never was. */
        long news() {
            return own().takeWhile(this::isNew).count();
        }

        boolean isNew(ContentItem item) {
            return seenUntil.filter(item.publishedAt()::isAfter).isPresent();
        }

        private int rank(ContentItem item, String language) {
            return (marks.follows(item) ? 0 : 2) + (item.language().equals(language) ? 0 : 1);
        }
    }

    /** What a reader did, from an item on. */
    private record Marked(long version, long from, ReaderMarks marks) {}

    private final ContentStore content;
    private final ReaderStore readers;
    private final TopicStore topics;
    private final Clock clock;
    private final Cache<Long, Marked> marked = Caffeine.newBuilder().maximumSize(READERS).build();
    private final Map<String, Stock> stocks = new ConcurrentHashMap<>();
    private final Lock loading = new ReentrantLock();

    Shelf(ContentStore content, ReaderStore readers, TopicStore topics, Clock clock) {
        this.content = content;
        this.readers = readers;
        this.topics = topics;
        this.clock = clock;
    }

    /** One statement, unless something changed. */
    View viewOf(Person person, String language) {
        var pulse = readers.pulse(person.id());
        var kept = Optional.ofNullable(stocks.get(language));
        var stock =
                kept.filter(it -> it.holds(pulse.version()))
                        .orElseGet(() -> renewed(language, kept, pulse.version()));
        var marks = marks(person.id(), pulse.marksVersion(), stock.oldest());
        return view(person, language, stock, pulse, marks);
    }

    /**
     * A reaction more or less, which this node's next page shows. Others see it when they look
     * anew: were all forgotten with each reaction, a crowd's would make every reader wait.
     */
    void count(long itemId, int by) {
        stocks.replaceAll((_, stock) -> stock.counting(itemId, by));
    }

    /** The formats there are, the most frequent of these weeks first. */
    List<FormatShare> mix() {
        var now = clock.instant();
        return content.mix(now.minus(LATELY), now).stream()
                .sorted(
                        Comparator.comparing(FormatShare::recent)
                                .reversed()
                                .thenComparing(FormatShare::format))
                .toList();
    }

    private View view(Person person, String language, Stock stock, Pulse pulse, ReaderMarks marks) {
        var reader =
                new Reader(
                        person.id(),
                        language,
                        person.country(),
                        person.unitPath(),
                        pulse.jobFamily(),
                        pulse.waveId());
        return new View(
                reader,
                stock.items(),
                stock.weeks(),
                pulse.stoppedAt().orElseGet(clock::instant),
                pulse.seenUntil(),
                stock.wholeSince(),
                marks,
                stock.topics(),
                stock.mix());
    }

    /** Read after the version, so that what is kept is never older than it says. */
    private ReaderMarks marks(long personId, long version, long from) {
        var kept = marked.getIfPresent(personId);
        if (kept != null && kept.version() == version && kept.from() <= from) {
            return kept.marks();
        }
        var marks = ReaderMarks.of(readers.marks(personId, from));
        marked.put(personId, new Marked(version, from, marks));
        return marks;
    }

    /** One reader looks anew; those who come meanwhile see the counts of a moment ago. */
    private Stock renewed(String language, Optional<Stock> kept, Optional<String> version) {
        if (kept.filter(it -> it.isOf(version)).isEmpty()) {
            loading.lock();
        } else if (!loading.tryLock()) {
            return kept.get();
        }
        try {
            return Optional.ofNullable(stocks.get(language))
                    .filter(it -> it.holds(version))
                    .orElseGet(() -> load(language, version));
        } finally {
            loading.unlock();
        }
    }

    private Stock load(String language, Optional<String> version) {
        var now = clock.instant();
        var until = now.plus(AHEAD);
        var from = content.publishedAfter(until, now, ITEMS - 1).map(it -> it.minus(WEEK));
        var items = content.shelf(language, from.orElse(Instant.EPOCH), until, now, ITEMS_AT_MOST);
        var stock = Stock.of(version, items, wholeSince(from, items), topics.all(language), mix());
        stocks.put(language, stock);
        return stock;
    }

    /** Where too much came out, the oldest of it may have others beside it. */
    private static Optional<Instant> wholeSince(Optional<Instant> from, List<ContentItem> items) {
        return from.map(
                it ->
                        items.size() < ITEMS_AT_MOST
                                ? it
                                : oldest(items).map(ContentItem::publishedAt).orElse(it));
    }

    private static Optional<ContentItem> oldest(List<ContentItem> items) {
        return items.reversed().stream().filter(it -> !it.isPinned()).findFirst();
    }
}

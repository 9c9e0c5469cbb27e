package relais.presswatch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.feed.Feed;
import relais.outside.LinkPreviews;
import relais.outside.Outside;
import relais.people.Person;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The outside sources that we read, and the desk where editors pick from what they bring. */
public final class PressWatch {

    private static final Logger log = LoggerFactory.getLogger(PressWatch.class);

    private static final Duration INTERVAL = Duration.ofMinutes(30);
    private static final int AT_ONCE = 4;

    /**
     * After the first few, so that reading many leaves the processor to whoever uses the portal.
     */
    private static final Duration APART = Duration.ofSeconds(1);

    private final Jdbi jdbi;
    private final SourceStore store;
    private final Feed feed;
    private final SourceReader reader;
    private final Desk desk;
    private final Clock clock;
    private final Discovery discovery;

    public PressWatch(
            Jdbi jdbi,
            Feed feed,
            Outside outside,
            LinkPreviews previews,
            Settings settings,
            Clock clock,
            FeedAccess access) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(SourceStore.class);
        this.feed = feed;
        this.desk = new Desk(jdbi, feed, previews, settings, clock);
        this.clock = clock;
        var download = new FeedDownload(access, outside);
        this.reader = new SourceReader(jdbi, feed, previews, download, clock);
        this.discovery = new Discovery(download);
    }

    public List<FeedSource> all(String language) {
        return store.all(language);
    }

    /** How all are called. */
    public List<SourceStore.Named> names() {
        return store.names();
    }

    public Optional<FeedSource> one(long id, String language) {
        return store.one(id, language);
    }

    /** Empty when this address is read already. One that was removed comes back with its items. */
    public Optional<Long> add(
            String address,
            String name,
            String language,
            Optional<Long> topicId,
            boolean publishes,
            Optional<Person> by) {
        var addedBy = by.map(Person::id);
        return jdbi.inTransaction(
                _ -> {
                    var now = clock.instant();
                    return store.insert(address, name, language, topicId, publishes, addedBy, now)
                            .or(
                                    () ->
                                            store.revive(
                                                            address, name, language, topicId,
                                                            publishes, addedBy, now)
                                                    ? store.idOf(address)
                                                    : Optional.empty());
                });
    }

    /** Whether what it brings from now on is in the feed at once, or waits at the desk. */
    public void trust(FeedSource source, boolean publishes) {
        store.trust(source.id(), publishes);
    }

    /** Looks for feeds at this address, and behind it. */
    public Search search(String address) {
        return discovery.at(address);
    }

    /** What waits for editors. */
    public Desk desk() {
        return desk;
    }

    public void pause(FeedSource source) {
        store.pause(source.id(), clock.instant());
    }

    public void resume(FeedSource source) {
        store.resume(source.id(), clock.instant());
    }

    /** What it brought stays in the feed: people read it and found it useful. */
    public void remove(FeedSource source) {
        store.remove(source.id(), clock.instant());
    }

    /**
     * Reads what is due: several sites at once, the sources of a site one after the other. On
     * several nodes each source is read by one of them.
     */
    public void fetchDue() {
        var now = clock.instant();
        siteBySite(store.due(now), it -> fetchIfOurs(it, now));
    }

    /** The same for those that somebody waits for. */
    public void fetchAsked() {
        var now = clock.instant();
        siteBySite(store.asked(now), it -> fetchIfOurs(it, now));
    }

    /** Has it read within seconds, by whichever node comes round first. */
    public void ask(FeedSource source) {
        store.ask(source.id(), clock.instant());
    }

    /** Reads it now, due or not. */
    public void fetch(FeedSource source) {
        reader.read(source);
    }

    /** The same for many, in the way in which the job reads what is due. */
    public void fetch(Collection<FeedSource> all) {
        siteBySite(all, this::fetch);
    }

    /** How many cannot be read. */
    public long failing() {
        return store.failing();
    }

    /**
     * What the made-up company reads; nothing when anything is read. In the caller's transaction,
     * one source after the other: items come in the same order each time.
     */
    public void loadDemo() {
        if (store.all("en").isEmpty()) {
            DemoSources.addTo(this, feed);
        }
        for (var source : store.all("en")) {
            fetch(source);
        }
    }

    private static void siteBySite(Collection<FeedSource> all, Consumer<FeedSource> fetch) {
        var sites = all.stream().collect(Collectors.groupingBy(FeedSource::site));
        try (var threads =
                Executors.newScheduledThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            int begun = 0;
            for (var sources : sites.values()) {
                long after = APART.toMillis() * Math.max(0, ++begun - AT_ONCE);
                threads.schedule(() -> sources.forEach(fetch), after, MILLISECONDS);
            }
        }
    }

    private void fetchIfOurs(FeedSource source, Instant now) {
        try {
            if (store.take(source.id(), source.dueAt().orElseThrow(), now.plus(INTERVAL))) {
                fetch(source);
            }
        } catch (RuntimeException e) {
            log.warn("Source {} could not be kept and comes due again", source.id(), e);
        }
    }
}

package relais.outside;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.database.Fingerprint;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What pages that are linked to say of themselves, fetched on the server, so that no reader is seen
 * by another site before they go there. Pictures are left out.
 */
public final class LinkPreviews {

    private static final Logger log = LoggerFactory.getLogger(LinkPreviews.class);

    private static final Duration TURN = Duration.ofMinutes(10);
    private static final Duration FRESH = Duration.ofDays(30);
    private static final Duration KEPT = Duration.ofDays(400);
    private static final int AT_ONCE = 4;

    private final PreviewStore store;
    private final Outside outside;
    private final Clock clock;

    public LinkPreviews(Jdbi jdbi, Outside outside, Clock clock) {
        this.store = jdbi.onDemand(PreviewStore.class);
        this.outside = outside;
        this.clock = clock;
    }

    /** It will be there in a minute or two. In the caller's transaction, if there is one. */
    public void want(String link) {
        var now = clock.instant();
        store.want(Fingerprint.of(link), link, now, now.minus(FRESH));
    }

    /** Of those of these links of which one is known. */
    public Map<String, LinkPreview> of(Collection<String> links) {
        return links.isEmpty()
                ? Map.of()
                : store.of(links.stream().distinct().map(Fingerprint::of).toList()).stream()
                        .collect(Collectors.toMap(LinkPreview::link, Function.identity()));
    }

    /** The job: fetches what is wanted. On several nodes each is fetched by one of them. */
    public void fetchDue() {
        var now = clock.instant();
        var sites =
                store.due(now).stream()
                        .collect(Collectors.groupingBy(it -> URI.create(it.link()).getHost()));
        try (var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            sites.values()
                    .forEach(
                            pages ->
                                    threads.execute(
                                            () -> pages.forEach(it -> fetchIfOurs(it, now))));
        }
    }

    /** The job: previews that nobody wanted for a year. */
    public void forgetOld() {
        store.forget(clock.instant().minus(KEPT));
    }

    private void fetchIfOurs(PreviewStore.Due due, Instant now) {
        try {
            if (store.take(due, now.plus(TURN))) {
                fetch(due);
            }
        } catch (RuntimeException e) {
            log.warn("A preview could not be kept and comes due again", e);
        }
    }

    private void fetch(PreviewStore.Due due) {
        try {
            var answer = outside.get(Question.of(URI.create(due.link()), "text/html, */*;q=0.5"));
            var page = answer.map(it -> PageWords.of(due.link(), it));
            page.ifPresent(it -> store.keep(due.linkHash(), it, clock.instant()));
        } catch (OutsideFailure e) {
            log.info("A preview could not be fetched: {}", e.trouble());
            store.failed(due.linkHash(), clock.instant());
        }
    }
}

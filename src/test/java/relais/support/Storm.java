package relais.support;

import relais.support.Portal.Answer;

import java.net.CookieManager;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Many people who thank and react without pause, each keeping what the portal acknowledged. What
 * was not acknowledged they send again, the same form, as a browser would, until it is.
 */
public final class Storm {

    /** Somebody who storms, and who they are on the portal. */
    public record Stormer(long id, String email, String handle) {}

    private final String portal;
    private final List<Stormer> stormers;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> running = new ArrayList<>();
    private final Semaphore acknowledged = new Semaphore(0);
    private final Queue<String> thanks = new ConcurrentLinkedQueue<>();
    private final Map<String, Boolean> reactions = new ConcurrentHashMap<>();
    private volatile CountDownLatch served = new CountDownLatch(0);
    private volatile boolean over;
    private volatile boolean stopped;

    private Storm(String portal, List<Stormer> stormers) {
        this.portal = portal;
        this.stormers = stormers;
    }

    /** Everybody in two browsers, with a piece of the feed for each browser. */
    public static Storm over(URI portal, List<Stormer> stormers, List<Long> items) {
        var storm = new Storm(portal.resolve("/").toString().replaceFirst("/$", ""), stormers);
        for (int i = 0; i < 2 * stormers.size(); i++) {
            var stormer = stormers.get(i / 2);
            var item = items.get(i % items.size());
            storm.running.add(storm.threads.submit(() -> storm.live(stormer, item)));
        }
        return storm;
    }

    /** Returns when so many more acts were acknowledged. */
    public void await(int acts) throws InterruptedException {
        acknowledged.drainPermits();
        if (!acknowledged.tryAcquire(acts, 3, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Nothing is acknowledged any more");
        }
    }

    /** Nobody answers from now on: whoever gets no answer waits until {@link #backAgain}. */
    public void goneNow() {
        served = new CountDownLatch(1);
    }

    public void backAgain() {
        served.countDown();
    }

    /** Returns when everybody has an answer to what they sent last. */
    public void end() throws InterruptedException, ExecutionException {
        over = true;
        for (var one : running) {
            one.get();
        }
    }

    /** At once, with or without an answer. */
    public void stop() {
        over = true;
        stopped = true;
        threads.shutdownNow();
    }

    /** The keys under which thank-yous were acknowledged: giver and form. */
    public List<String> thanks() {
        return List.copyOf(thanks);
    }

    /** By person and item, whether they find it useful as they were last told. */
    public Map<String, Boolean> reactions() {
        return Map.copyOf(reactions);
    }

    private void live(Stormer stormer, long item) {
        var browser = new RealPortal.Browser(portal, portal, new CookieManager());
        boolean useful = false;
        while (!over) {
            thank(browser, stormer);
            useful = !useful;
            var path = "/feed/" + item + "/reaction" + (useful ? "" : "/removal");
            insist(browser, stormer, path, Map.of(), ("/feed/" + item)::equals);
            reactions.put(stormer.id + ":" + item, useful);
            acknowledged.release();
        }
    }

    private void thank(RealPortal.Browser browser, Stormer stormer) {
        var key = UUID.randomUUID().toString();
        insist(
                browser,
                stormer,
                "/kudos/to/" + somebodyElse(stormer).handle,
                Map.of("key", key, "message", "Thank you for holding on in the storm."),
                location -> location.matches("/kudos/\\d+"));
        thanks.add(stormer.id + ":" + key);
        acknowledged.release();
    }

    private Stormer somebodyElse(Stormer stormer) {
        var other = stormers.get(ThreadLocalRandom.current().nextInt(stormers.size()));
        return other.equals(stormer) ? somebodyElse(stormer) : other;
    }

    private void insist(
            RealPortal.Browser browser,
            Stormer stormer,
            String path,
            Map<String, String> form,
            Predicate<String> acknowledges) {
        boolean acknowledged = false;
        while (!acknowledged && !stopped) {
            try {
                acknowledged = isAcknowledged(browser.post(path, form), acknowledges);
                if (!acknowledged) {
                    browser.signIn(stormer.email, "relais-demo");
                }
            } catch (IllegalStateException _) {
                awaitService();
            }
        }
    }

    private static boolean isAcknowledged(Answer answer, Predicate<String> acknowledges) {
        return answer.status() == 303 && acknowledges.test(answer.location());
    }

    private void awaitService() {
        try {
            served.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

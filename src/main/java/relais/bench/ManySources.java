package relais.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import relais.activity.ActivityLedger;
import relais.feed.Feed;
import relais.outside.Limits;
import relais.outside.LinkPreviews;
import relais.outside.Outside;
import relais.presswatch.FeedAccess;
import relais.presswatch.FeedSource;
import relais.presswatch.PressWatch;
import relais.settings.Settings;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two hundred sources on two hundred addresses of this machine, each with thirty entries that are
 * new, read as the job reads them.
 */
final class ManySources implements AutoCloseable {

    private static final int SOURCES = 200;
    private static final int FIRST = 40;
    private static final int ENTRIES = 30;

    private final HttpServer server;
    private final Outside outside;
    private final PressWatch pressWatch;
    private final Newsroom newsroom;
    private final long edition = System.currentTimeMillis();
    private final List<Long> peaks = new ArrayList<>();
    private final List<FeedSource> sources;
    private final List<FeedSource> others;
    private Duration took = Duration.ZERO;

    ManySources(Run run) throws IOException {
        newsroom = new Newsroom(run.jdbi());
        server = HttpServer.create(new InetSocketAddress(0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();

        var clock = Clock.systemUTC();
        var usual = Limits.of(false);
        var limits = new Limits(true, usual.bytes(), usual.patience(), usual.pause());
        var feed = new Feed(run.jdbi(), new ActivityLedger(run.jdbi(), clock, () -> {}), clock);
        outside = new Outside(run.jdbi(), clock, limits);
        pressWatch =
                new PressWatch(
                        run.jdbi(),
                        feed,
                        outside,
                        new LinkPreviews(run.jdbi(), outside, clock),
                        new Settings(run.jdbi(), clock),
                        clock,
                        FeedAccess.of(run.folder(), false, limits));
        sources = IntStream.rangeClosed(1, SOURCES).mapToObj(this::source).toList();
        others =
                IntStream.rangeClosed(SOURCES + 1, SOURCES + FIRST).mapToObj(this::source).toList();
    }

    /** Paused, so that the portal's own job leaves it to us. */
    private FeedSource source(int n) {
        var address = "http://127.0.1.%d:%d/".formatted(n, server.getAddress().getPort());
        long id =
                pressWatch
                        .add(
                                address,
                                "Source " + n,
                                "en",
                                Optional.empty(),
                                false,
                                Optional.empty())
                        .orElseThrow();
        var source = pressWatch.one(id, "en").orElseThrow();
        pressWatch.pause(source);
        return source;
    }

    /** By some that are not counted, so that it is not the compiler that is measured. */
    void warmUp() {
        read(others);
    }

    /** All of them, in four parts, after each of which memory is looked at. */
    void read() {
        long began = System.nanoTime();
        int part = SOURCES / 4;
        for (int from = 0; from < SOURCES; from += part) {
            heap().forEach(MemoryPoolMXBean::resetPeakUsage);
            read(sources.subList(from, from + part));
            peaks.add(heap().stream().mapToLong(it -> it.getPeakUsage().getUsed()).sum() >> 20);
        }
        took = Duration.ofNanos(System.nanoTime() - began);
    }

    private void read(List<FeedSource> some) {
        pressWatch.fetch(some);
    }

    String outcome() {
        long broken =
                sources.stream()
                        .flatMap(it -> pressWatch.one(it.id(), "en").stream())
                        .filter(it -> it.problem().isPresent())
                        .count();
        return String.format(
                Locale.ROOT,
                "%d sources with %d entries were read in %.1f s, %d could not be read; the heap of"
                        + " this process at most, quarter by quarter: %s MB",
                SOURCES,
                SOURCES * ENTRIES,
                took.toMillis() / 1e3,
                broken,
                peaks.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    @Override
    public void close() {
        sources.forEach(pressWatch::remove);
        others.forEach(pressWatch::remove);
        outside.close();
        server.stop(0);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(it -> it.getType() == java.lang.management.MemoryType.HEAP)
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var host = exchange.getRequestHeaders().getFirst("Host");
            var bytes = feed(host).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private String feed(String host) {
        return IntStream.range(0, ENTRIES)
                .mapToObj(
                        n ->
                                """
                                <item><title>%5$s of the %6$s</title>
                                <link>http://%1$s/%3$d/%2$d</link>
                                <description>%4$s</description></item>
                                """
                                        .formatted(
                                                host,
                                                n,
                                                edition,
                                                "A sentence of it. ".repeat(40),
                                                newsroom.some(5),
                                                newsroom.some(3)))
                .collect(
                        Collectors.joining(
                                "",
                                "<rss version=\"2.0\"><channel><title>%s</title>".formatted(host),
                                "</channel></rss>"));
    }
}

package relais.presswatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class FeedDownloadTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final AtomicInteger asked = new AtomicInteger();
    final CountDownLatch never = new CountDownLatch(1);
    HttpServer site;
    Sources sources;
    Person ada;

    @BeforeEach
    void begin() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        site.start();
        sources = new Sources(database.jdbi());
        ada = new Cast(database.jdbi()).ada();
    }

    @AfterEach
    void end() {
        never.countDown();
        site.stop(0);
        sources.close();
    }

    @Test
    void a_feed_comes_from_the_web() {
        serve("/feed", ctx -> answer(ctx, 200, bytes("rss2.xml")));

        assertThat(sources.read(url("/feed")).report().added()).isEqualTo(2);
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        serve(
                "/feed",
                ctx -> {
                    ctx.getResponseHeaders().add("ETag", "\"v1\"");
                    ctx.getResponseHeaders().add("Last-Modified", "Mon, 02 Mar 2026 08:00:00 GMT");
                    var known =
                            "\"v1\"".equals(ctx.getRequestHeaders().getFirst("If-None-Match"))
                                    && ctx.getRequestHeaders().containsKey("If-Modified-Since");
                    answer(ctx, known ? 304 : 200, known ? new byte[0] : bytes("rss2.xml"));
                });
        var source = sources.read(url("/feed"));

        sources.pressWatch.fetch(source);

        var after = sources.again(source);
        assertThat(after.problem()).isEmpty();
        assertThat(after.report().added()).isEqualTo(2);
        assertThat(asked).hasValue(2);
    }

    @Test
    void two_nodes_read_a_due_source_once() throws Exception {
        serve("/feed", ctx -> answer(ctx, 200, bytes("rss2.xml")));
        sources.add(url("/feed"));

        try (var other = new Sources(database.jdbi())) {
            var nodes =
                    new java.util.concurrent.ConcurrentLinkedQueue<>(
                            java.util.List.of(sources, other));
            Together.run(2, () -> nodes.remove().pressWatch.fetchDue());
        }

        assertThat(asked).hasValue(1);
        assertThat(sources.items(ada)).hasSize(2);
    }

    @Test
    void a_redirect_is_followed_and_links_are_relative_to_its_end() {
        serve("/old", ctx -> redirect(ctx, 302, "/new/feed"));
        serve(
                "/new/feed",
                ctx ->
                        answer(
                                ctx,
                                200,
                                "<rss version='2.0'><channel><title>x</title><item><title>Here</title><link>item</link></item></channel></rss>"
                                        .getBytes()));

        sources.read(url("/old"));

        assertThat(sources.items(ada).getFirst().link()).contains(url("/new/item"));
    }

    @Test
    void a_redirect_to_a_file_is_refused() {
        serve("/feed", ctx -> redirect(ctx, 302, "file:///etc/hostname"));

        assertThat(sources.read(url("/feed")).problem()).contains(Problem.REDIRECTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 404, 500, 503})
    void another_status_is_told(int status) {
        serve("/feed", ctx -> answer(ctx, status, new byte[0]));

        var source = sources.read(url("/feed"));

        assertThat(source.problem()).contains(Problem.STATUS);
        assertThat(source.problemDetail()).isEqualTo(Integer.toString(status));
    }

    @Test
    void what_is_gone_for_good_is_not_asked_for_again() {
        serve("/feed", ctx -> answer(ctx, 410, new byte[0]));

        var source = sources.read(url("/feed"));

        assertThat(source.state()).isEqualTo(FeedSource.State.PAUSED);
        assertThat(source.problem()).contains(Problem.STATUS);
        assertThat(source.dueAt()).isEmpty();
    }

    @Test
    void a_server_that_wants_to_be_left_for_a_day_is() {
        serve(
                "/feed",
                ctx -> {
                    ctx.getResponseHeaders().add("Retry-After", "86400");
                    answer(ctx, 503, new byte[0]);
                });

        assertThat(sources.read(url("/feed")).dueAt()).contains(Given.NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void a_feed_that_moved_for_good_is_read_where_it_is_now() {
        serve("/old", ctx -> redirect(ctx, 301, "/new"));
        serve("/new", ctx -> answer(ctx, 200, bytes("rss2.xml")));
        var source = sources.read(url("/old"));

        sources.pressWatch.fetch(source);

        var after = sources.again(source);
        assertThat(after.address()).isEqualTo(url("/old"));
        assertThat(after.movedTo()).contains(url("/new"));
        assertThat(asked).hasValue(3);
    }

    @Test
    void where_it_moved_to_is_forgotten_when_nothing_is_there() {
        serve("/old", ctx -> redirect(ctx, 301, "/new"));
        serve("/new", ctx -> answer(ctx, asked.get() > 2 ? 404 : 200, bytes("rss2.xml")));
        var source = sources.read(url("/old"));

        sources.pressWatch.fetch(source);

        assertThat(sources.again(source).movedTo()).isEmpty();
    }

    @Test
    void what_is_too_large_is_cut_off() {
        serve("/feed", ctx -> answer(ctx, 200, new byte[64 * 1024 + 1]));

        assertThat(sources.read(url("/feed")).problem()).contains(Problem.TOO_LARGE);
    }

    @Test
    void a_server_that_never_answers_is_left() {
        serve("/feed", _ -> await());

        try (var hasty = new Sources(database.jdbi(), true, Duration.ofMillis(200))) {
            assertThat(hasty.read(url("/feed")).problem()).contains(Problem.TOO_SLOW);
        }
    }

    @Test
    void a_closed_port_is_told() {
        var address = url("/feed");
        site.stop(0);

        assertThat(sources.read(address).problem()).contains(Problem.UNREACHABLE);
    }

    @Test
    void a_host_that_is_not_there_is_told() {
        var source = sources.read("https://nobody.invalid/feed");

        assertThat(source.problem()).contains(Problem.UNKNOWN_HOST);
        assertThat(source.problemDetail()).isEqualTo("nobody.invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/",
                "http://localhost/",
                "http://10.1.2.3/",
                "http://169.254.169.254/latest/",
                "http://[::1]/",
                "http://[fd00::1]/",
                "http://0.0.0.0/",
                "http://[::ffff:127.0.0.1]/"
            })
    void nobody_looks_around_inside_through_us(String address) {
        try (var careful = new Sources(database.jdbi(), false, Duration.ofSeconds(5))) {
            assertThat(careful.read(address).problem()).contains(Problem.PRIVATE_ADDRESS);
        }
    }

    private String url(String path) {
        return "http://localhost:" + site.getAddress().getPort() + path;
    }

    private void serve(String path, HttpHandler handler) {
        site.createContext(
                path,
                ctx -> {
                    asked.incrementAndGet();
                    try (ctx) {
                        handler.handle(ctx);
                    }
                });
    }

    private void await() {
        try {
            never.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void redirect(HttpExchange ctx, int status, String to) throws IOException {
        ctx.getResponseHeaders().add("Location", to);
        answer(ctx, status, new byte[0]);
    }

    private static void answer(HttpExchange ctx, int status, byte[] body) throws IOException {
        ctx.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            ctx.getResponseBody().write(body);
        }
    }

    private static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/feeds", file));
    }
}

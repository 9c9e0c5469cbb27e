package relais.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;

class OutsideTest {

    private static final int BYTES = 64 * 1024;
    private static final Duration PATIENCE = Duration.ofMillis(800);

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final AtomicInteger lookedUp = new AtomicInteger();
    final Clock clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
    RudeSite site;
    Outside outside;

    @BeforeEach
    void begin() throws IOException {
        site = new RudeSite();
        outside = outside(clock, new Limits(false, BYTES, PATIENCE, Duration.ZERO));
    }

    @AfterEach
    void end() throws IOException {
        outside.close();
        site.close();
    }

    @Test
    void what_is_there_comes_with_what_was_said_about_it() throws Exception {
        site.on(
                "/feed",
                """
                HTTP/1.1 200 OK
                Content-Type: text/xml
                ETag: "v1"
                Last-Modified: Mon, 02 Mar 2026 08:00:00 GMT
                Content-Length: 5

                words\
                """);

        var answer = get("/feed").orElseThrow();

        assertThat(answer.bytes()).asString().isEqualTo("words");
        assertThat(answer.contentType()).contains("text/xml");
        assertThat(answer.etag()).contains("\"v1\"");
        assertThat(answer.lastModified()).contains("Mon, 02 Mar 2026 08:00:00 GMT");
        assertThat(answer.from()).isEqualTo(url("/feed"));
        assertThat(answer.movedTo()).isEmpty();
    }

    @Test
    void what_we_have_is_not_sent_again() throws Exception {
        site.on("/feed", "HTTP/1.1 304 Not Modified\n\n");

        var answer =
                outside.get(
                        new Question(
                                url("/feed"), "*/*", Optional.of("\"v1\""), Optional.of("then")));

        assertThat(answer).isEmpty();
        assertThat(site.asked.getFirst())
                .contains("If-None-Match: \"v1\"", "If-Modified-Since: then");
    }

    @Test
    void the_connection_goes_to_the_address_that_was_judged() throws Exception {
        site.on("/", "HTTP/1.1 200 OK\nContent-Length: 0\n\n");

        get("/");

        assertThat(lookedUp).hasValue(1);
    }

    @Test
    void an_endless_answer_is_cut_off() {
        site.on("/", out -> forever(out, "HTTP/1.1 200 OK\r\n\r\n", "x".repeat(8192), 0));

        assertThat(failure("/").trouble()).isEqualTo(Trouble.TOO_LARGE);
    }

    @Test
    void one_line_of_ten_megabytes_is_cut_off() {
        site.on(
                "/",
                out -> {
                    out.write("HTTP/1.1 200 OK\r\nContent-Length: 10000000\r\n\r\n".getBytes());
                    out.write(new byte[10_000_000]);
                });

        assertThat(failure("/").trouble()).isEqualTo(Trouble.TOO_LARGE);
    }

    @Test
    void a_header_of_ten_megabytes_is_refused() {
        site.on("/", out -> forever(out, "HTTP/1.1 200 OK\r\nX: ", "x".repeat(8192), 0));

        assertThat(failure("/").trouble()).isEqualTo(Trouble.UNREACHABLE);
    }

    @Test
    void a_gzip_bomb_is_cut_off() throws Exception {
        var bomb = packed(new byte[50_000_000]);
        site.on("/", out -> out.write(bomb));

        assertThat(failure("/").trouble()).isEqualTo(Trouble.TOO_LARGE);
    }

    @Test
    void what_comes_packed_is_unpacked() throws Exception {
        var few = packed("words".getBytes());
        site.on("/", out -> out.write(few));

        assertThat(get("/").orElseThrow().bytes()).asString().isEqualTo("words");
    }

    @Test
    void what_only_says_that_it_is_packed_is_refused() {
        site.on("/", "HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: 5\n\nwords");

        assertThat(failure("/").trouble()).isEqualTo(Trouble.UNREACHABLE);
    }

    @Test
    void an_answer_that_drips_is_left() {
        site.on("/", out -> forever(out, "HTTP/1.1 200 OK\r\n\r\n", "x", 50));

        assertThat(failure("/").trouble()).isEqualTo(Trouble.TOO_SLOW);
    }

    @Test
    void headers_that_drip_are_left() {
        site.on("/", out -> forever(out, "HTTP/1.1 200 OK\r\n", "X: y\r\n", 50));

        assertThat(failure("/").trouble()).isEqualTo(Trouble.TOO_SLOW);
    }

    @Test
    void an_answer_that_breaks_off_is_refused() {
        site.on("/", "HTTP/1.1 200 OK\nContent-Length: 1000\n\n<rss>");

        assertThat(failure("/").trouble()).isEqualTo(Trouble.UNREACHABLE);
    }

    @Test
    void no_answer_at_all_is_told() {
        site.on("/", _ -> {});

        assertThat(failure("/").trouble()).isEqualTo(Trouble.UNREACHABLE);
    }

    @Test
    void going_round_in_circles_ends() {
        site.on("/a", redirect(302, "/b"));
        site.on("/b", redirect(302, "/a"));

        assertThat(failure("/a").trouble()).isEqualTo(Trouble.REDIRECTS);
        assertThat(site.asked).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2:1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://224.0.0.1/",
                "http://inside.example/"
            })
    void nobody_sends_us_inside(String address) {
        site.on("/", redirect(302, address));

        assertThat(failure("/").trouble()).isEqualTo(Trouble.PRIVATE_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://[::1]/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "http://[::ffff:169.254.169.254]/",
                "http://169.254.169.254/",
                "http://inside.example/"
            })
    void nobody_asks_for_what_is_inside(String address) {
        assertThat(failure(outside, URI.create(address)).trouble())
                .isEqualTo(Trouble.PRIVATE_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2852039166/",
                "http://0x7f000001/",
                "http://0x7f.1/",
                "http://0177.1/",
                "http://127.1/",
                "file:///etc/hostname",
                "gopher://127.0.0.1/",
                "http:///etc"
            })
    void other_spellings_lead_nowhere(String address) {
        site.on("/", redirect(301, address));

        assertThat(failure("/").trouble())
                .isIn(Trouble.REDIRECTS, Trouble.PRIVATE_ADDRESS, Trouble.UNKNOWN_HOST);
        assertThat(site.asked).hasSize(1);
    }

    @Test
    void only_what_moved_for_good_has_a_new_address() throws Exception {
        site.on("/old", redirect(301, "/newer"));
        site.on("/newer", redirect(308, "/newest"));
        site.on("/newest", redirect(302, "/today"));
        site.on("/today", "HTTP/1.1 200 OK\nContent-Length: 0\n\n");

        var answer = get("/old").orElseThrow();

        assertThat(answer.movedTo()).contains(url("/newest"));
        assertThat(answer.from()).isEqualTo(url("/today"));
    }

    @ParameterizedTest
    @CsvSource({
        "120, 2026-03-15T10:02:00Z",
        "'Mon, 16 Mar 2026 10:00:00 GMT', 2026-03-16T10:00:00Z",
        "999999999, 2026-03-22T10:00:00Z",
        "-5,",
        "soon,",
        "'Mon, 02 Mar 2020 08:00:00 GMT',"
    })
    void a_server_says_when_it_wants_to_be_asked_again(String header, Instant expected) {
        var now = Instant.parse("2026-03-15T10:00:00Z");

        assertThat(RetryAfter.read(header, now)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void a_refusal_is_told_with_its_status_and_time() {
        site.on("/", "HTTP/1.1 429 Enough\nRetry-After: 60\nContent-Length: 0\n\n");

        var failure = failure("/");

        assertThat(failure.trouble()).isEqualTo(Trouble.STATUS);
        assertThat(failure.detail()).isEqualTo("429");
        assertThat(failure.retryAt()).contains(Given.NOW.plusSeconds(60));
    }

    @Test
    void a_host_is_asked_by_one_at_a_time() throws Exception {
        var another = new Exchanger<String>();
        var meetings = new AtomicInteger();
        site.on(
                "/",
                out -> {
                    try {
                        another.exchange("here", 20, TimeUnit.MILLISECONDS);
                        meetings.incrementAndGet();
                    } catch (TimeoutException _) {
                        // nobody else is asking
                    }
                    out.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes());
                });

        try (var patient =
                outside(
                        Clock.systemUTC(),
                        new Limits(false, BYTES, Duration.ofSeconds(20), Duration.ZERO))) {
            Together.run(6, () -> assertThat(failure(patient, url("/"))).isNull());
        }

        assertThat(site.asked).hasSize(6);
        assertThat(meetings).as("two who ask at once").hasValue(0);
    }

    @Test
    void a_host_is_left_in_peace_after_an_answer() throws Exception {
        site.on("/", "HTTP/1.1 200 OK\nContent-Length: 0\n\n");

        try (var slow = outside(clock, new Limits(false, BYTES, PATIENCE, Duration.ofHours(1)))) {
            slow.get(Question.of(url("/"), "*/*"));

            assertThat(failure(slow, url("/")).trouble()).isEqualTo(Trouble.BUSY);
        }
        assertThat(site.asked).hasSize(1);
    }

    /** Of this machine only 127.0.0.1, which is where the site is. */
    private Outside outside(Clock clock, Limits limits) {
        var names =
                new DnsResolver() {
                    @Override
                    public InetAddress[] resolve(String host) throws UnknownHostException {
                        lookedUp.incrementAndGet();
                        var address =
                                switch (host) {
                                    case "site.example" -> "127.0.0.1";
                                    case "inside.example" -> "192.168.1.1";
                                    default -> host;
                                };
                        return InetAddress.getAllByName(address);
                    }

                    @Override
                    public String resolveCanonicalHostname(String host) {
                        return host;
                    }
                };
        Predicate<InetAddress> allowed =
                it -> it.getHostAddress().equals("127.0.0.1") || PublicAddress.is(it);
        return new Outside(database.jdbi(), clock, limits, new PublicLookup(names, allowed));
    }

    private Optional<Answer> get(String path) throws OutsideFailure {
        return outside.get(Question.of(url(path), "*/*"));
    }

    private OutsideFailure failure(String path) {
        return failure(outside, url(path));
    }

    private static OutsideFailure failure(Outside outside, URI address) {
        return catchThrowableOfType(
                OutsideFailure.class, () -> outside.get(Question.of(address, "*/*")));
    }

    private URI url(String path) {
        return URI.create("http://site.example:" + site.port() + path);
    }

    private static String redirect(int status, String to) {
        return "HTTP/1.1 " + status + " Elsewhere\nLocation: " + to + "\nContent-Length: 0\n\n";
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var body = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(body)) {
            gzip.write(bytes);
        }
        var answer = new ByteArrayOutputStream();
        answer.writeBytes(
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        body.writeTo(answer);
        return answer.toByteArray();
    }

    /** Until whoever reads it has enough. */
    private static void forever(OutputStream out, String first, String then, int pauseMillis)
            throws IOException {
        out.write(first.getBytes(StandardCharsets.UTF_8));
        while (!Thread.currentThread().isInterrupted()) {
            out.write(then.getBytes(StandardCharsets.UTF_8));
            out.flush();
            LockSupport.parkNanos(Duration.ofMillis(pauseMillis).toNanos());
        }
    }
}

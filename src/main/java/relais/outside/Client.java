package relais.outside;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;

/** Sends one request and reads its answer, as far as our limits go. */
final class Client implements AutoCloseable {

    private static final int CONNECTIONS = 50;

    private final Clock clock;
    private final Limits limits;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService alarms =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("outside-alarm").factory());

    Client(Clock clock, Limits limits, PublicLookup lookup) {
        this.clock = clock;
        this.limits = limits;
        this.client = client(lookup, limits);
    }

    Reply ask(Question question) throws OutsideFailure {
        var request = request(question);
        var late = new AtomicBoolean();
        // a server that drips keeps every time limit but this one
        var alarm =
                alarms.schedule(
                        () -> {
                            late.set(true);
                            request.cancel();
                        },
                        limits.patience().toMillis(),
                        TimeUnit.MILLISECONDS);
        try {
            return reply(client.executeOpen(null, request, null), question.address());
        } catch (IOException e) {
            throw late.get()
                    ? new OutsideFailure(Trouble.TOO_SLOW)
                    : failure(e, question.address().getHost());
        } finally {
            // closing the answer would read the rest of it
            request.cancel();
            alarm.cancel(false);
        }
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
        alarms.shutdownNow();
    }

    private static CloseableHttpClient client(PublicLookup lookup, Limits limits) {
        var headers =
                Http1Config.custom().setMaxLineLength(16 * 1024).setMaxHeaderCount(100).build();
        var patience = Timeout.of(limits.patience());
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(lookup)
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS)
                        .setConnectionFactory(
                                ManagedHttpClientConnectionFactory.builder()
                                        .http1Config(headers)
                                        .build())
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom()
                                        .setConnectTimeout(Timeout.ofSeconds(5))
                                        .setSocketTimeout(patience)
                                        .build())
                        .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(patience).build())
                .setConnectionReuseStrategy((_, _, _) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .setUserAgent("Relais press watch")
                .build();
    }

    private static HttpGet request(Question question) {
        var request = new HttpGet(question.address());
        request.setHeader("Accept", question.accept());
        request.setHeader("Accept-Encoding", "gzip");
        question.etag().ifPresent(it -> request.setHeader("If-None-Match", it));
        question.lastModified().ifPresent(it -> request.setHeader("If-Modified-Since", it));
        return request;
    }

    private Reply reply(ClassicHttpResponse response, URI address)
            throws IOException, OutsideFailure {
        int status = response.getCode();
        return switch (status) {
            case 200 -> new Reply.Content(answer(response, address));
            case 304 -> new Reply.Unchanged();
            case 301, 302, 303, 307, 308 ->
                    new Reply.Elsewhere(
                            header(response, "Location").orElse(""),
                            status == 301 || status == 308);
            default ->
                    throw new OutsideFailure(
                            Trouble.STATUS,
                            Integer.toString(status),
                            header(response, "Retry-After")
                                    .flatMap(it -> RetryAfter.read(it, clock.instant())));
        };
    }

    private Answer answer(ClassicHttpResponse response, URI address)
            throws IOException, OutsideFailure {
        return new Answer(
                bytes(response),
                header(response, "Content-Type"),
                header(response, "ETag").filter(it -> it.length() <= 300),
                header(response, "Last-Modified").filter(it -> it.length() <= 100),
                address,
                Optional.empty());
    }

    private byte[] bytes(ClassicHttpResponse response) throws IOException, OutsideFailure {
        if (response.getEntity() == null) {
            return new byte[0];
        }
        var bytes = unpacked(response).readNBytes(limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            throw new OutsideFailure(Trouble.TOO_LARGE);
        }
        return bytes;
    }

    private static InputStream unpacked(ClassicHttpResponse response) throws IOException {
        var content = response.getEntity().getContent();
        return header(response, "Content-Encoding").filter(it -> it.endsWith("gzip")).isPresent()
                ? new GZIPInputStream(content)
                : content;
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    private static OutsideFailure failure(IOException e, String host) {
        return switch (e) {
            case PublicLookup.Inside _ -> new OutsideFailure(Trouble.PRIVATE_ADDRESS);
            case UnknownHostException _ -> new OutsideFailure(Trouble.UNKNOWN_HOST, host);
            case java.net.SocketTimeoutException _ -> new OutsideFailure(Trouble.TOO_SLOW);
            default -> new OutsideFailure(Trouble.UNREACHABLE, e.getClass().getSimpleName());
        };
    }
}

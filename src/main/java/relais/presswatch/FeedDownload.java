package relais.presswatch;

import relais.web.WebLink;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Gets a feed's bytes: from the web with a limit on everything, or from a file. Each address on the
 * way, redirects too, must be a public one, so that nobody uses the portal to look around inside.
 */
final class FeedDownload implements AutoCloseable {

    private static final int REDIRECTS = 5;

    private final FeedAccess access;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    FeedDownload(FeedAccess access) {
        this.access = access;
    }

    /** Empty when it is the same as last time. */
    Optional<Fetched> get(FeedSource source) throws FeedFailure {
        return FeedAddress.isFile(source.address())
                ? Optional.of(file(source.address().substring("file:".length())))
                : web(source);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private Fetched file(String name) throws FeedFailure {
        try (var stream = open(name)) {
            return new Fetched(
                    limited(stream),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        } catch (IOException _) {
            throw new FeedFailure(Problem.NO_FILE);
        }
    }

    private InputStream open(String name) throws IOException {
        var file = access.folder().resolve(name);
        if (Files.isRegularFile(file)) {
            return Files.newInputStream(file);
        }
        var own = access.demo() ? getClass().getResourceAsStream("/db/demo/feeds/" + name) : null;
        return Optional.ofNullable(own).orElseThrow(() -> new IOException("No file " + name));
    }

    private Optional<Fetched> web(FeedSource source) throws FeedFailure {
        var address = URI.create(source.address());
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            var answer = ask(address, source);
            switch (answer.statusCode()) {
                case 200 -> {
                    return Optional.of(fetched(answer, address));
                }
                case 304 -> {
                    return Optional.empty();
                }
                case 301, 302, 303, 307, 308 -> address = next(answer, address);
                default ->
                        throw new FeedFailure(
                                Problem.STATUS, Integer.toString(answer.statusCode()));
            }
        }
        throw new FeedFailure(Problem.REDIRECTS);
    }

    private HttpResponse<byte[]> ask(URI address, FeedSource source) throws FeedFailure {
        refusePrivate(address);
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(access.patience())
                        .header("User-Agent", "Relais press watch")
                        .header(
                                "Accept",
                                "application/atom+xml, application/rss+xml, application/rdf+xml,"
                                    + " application/feed+json, application/xml;q=0.9, */*;q=0.5");
        source.etag().ifPresent(it -> request.header("If-None-Match", it));
        source.lastModified().ifPresent(it -> request.header("If-Modified-Since", it));

        var answer =
                client.sendAsync(
                        request.build(),
                        BodyHandlers.limiting(BodyHandlers.ofByteArray(), access.bytes()));
        try {
            return answer.get(access.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            answer.cancel(true);
            throw new FeedFailure(Problem.TOO_SLOW);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new FeedFailure(Problem.UNREACHABLE);
        }
    }

    /**
     * The JVM keeps what it looked up for half a minute, so that the client, asking a moment later,
     * connects to the address that was judged here.
     */
    private void refusePrivate(URI address) throws FeedFailure {
        try {
            var all = InetAddress.getAllByName(address.getHost());
            if (!access.privateAddresses() && !Stream.of(all).allMatch(FeedAddress::isPublic)) {
                throw new FeedFailure(Problem.PRIVATE_ADDRESS);
            }
        } catch (UnknownHostException _) {
            throw new FeedFailure(Problem.UNKNOWN_HOST, address.getHost());
        }
    }

    private static FeedFailure failure(Throwable cause) {
        var message = String.valueOf(cause.getMessage());
        return switch (cause) {
            case java.net.http.HttpTimeoutException _ -> new FeedFailure(Problem.TOO_SLOW);
            case IOException _ when message.contains("exceeds capacity") ->
                    new FeedFailure(Problem.TOO_LARGE);
            default -> new FeedFailure(Problem.UNREACHABLE, cause.getClass().getSimpleName());
        };
    }

    private static URI next(HttpResponse<byte[]> answer, URI address) throws FeedFailure {
        return answer.headers()
                .firstValue("Location")
                .flatMap(it -> WebLink.of(it, Optional.of(address)))
                .map(URI::create)
                .orElseThrow(() -> new FeedFailure(Problem.REDIRECTS));
    }

    private Fetched fetched(HttpResponse<byte[]> answer, URI address) throws FeedFailure {
        var headers = answer.headers();
        return new Fetched(
                unpacked(answer),
                headers.firstValue("Content-Type"),
                kept(headers, "ETag", 300),
                kept(headers, "Last-Modified", 100),
                Optional.of(address));
    }

    /** Some servers compress without being asked to. */
    private byte[] unpacked(HttpResponse<byte[]> answer) throws FeedFailure {
        if (answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isEmpty()) {
            return answer.body();
        }
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return limited(stream);
        } catch (IOException e) {
            throw new FeedFailure(Problem.UNREACHABLE, e.getClass().getSimpleName());
        }
    }

    private byte[] limited(InputStream stream) throws IOException, FeedFailure {
        var bytes = stream.readNBytes(access.bytes() + 1);
        if (bytes.length > access.bytes()) {
            throw new FeedFailure(Problem.TOO_LARGE);
        }
        return bytes;
    }

    private static Optional<String> kept(HttpHeaders headers, String name, int atMost) {
        return headers.firstValue(name).filter(it -> it.length() <= atMost);
    }
}

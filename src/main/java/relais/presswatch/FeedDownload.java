package relais.presswatch;

import relais.outside.Answer;
import relais.outside.Outside;
import relais.outside.OutsideFailure;
import relais.outside.Question;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;

/** Gets a feed's bytes: from the web outside, or from a file. */
final class FeedDownload {

    private static final String FEEDS =
            "application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json,"
                    + " application/xml;q=0.9, */*;q=0.5";

    private final FeedAccess access;
    private final Outside outside;

    FeedDownload(FeedAccess access, Outside outside) {
        this.access = access;
        this.outside = outside;
    }

    /** Empty when it is the same as last time. */
    Optional<Fetched> get(FeedSource source) throws FeedFailure {
        return FeedAddress.isFile(source.address())
                ? Optional.of(file(source.address()))
                : web(
                        new Question(
                                URI.create(source.movedTo().orElse(source.address())),
                                FEEDS,
                                source.etag(),
                                source.lastModified()));
    }

    /** What is at an address that nobody has read before. */
    Fetched get(URI address) throws FeedFailure {
        return web(Question.of(address, FEEDS)).orElseThrow(() -> new FeedFailure(Problem.EMPTY));
    }

    private Optional<Fetched> web(Question question) throws FeedFailure {
        try {
            return outside.get(question).map(FeedDownload::fetched);
        } catch (OutsideFailure e) {
            throw new FeedFailure(e);
        }
    }

    private static Fetched fetched(Answer answer) {
        return new Fetched(
                answer.bytes(),
                answer.contentType(),
                answer.etag(),
                answer.lastModified(),
                Optional.of(answer.from()),
                answer.movedTo().map(URI::toString).filter(it -> it.length() <= 2000));
    }

    /** Of {@code file:name.xml}. */
    Fetched file(String address) throws FeedFailure {
        var name = address.substring("file:".length());
        try (var stream = open(name)) {
            var bytes = stream.readNBytes(access.bytes() + 1);
            if (bytes.length > access.bytes()) {
                throw new FeedFailure(Problem.TOO_LARGE);
            }
            return Fetched.file(bytes);
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
}

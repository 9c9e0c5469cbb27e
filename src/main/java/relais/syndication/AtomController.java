package relais.syndication;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.database.Fingerprint;
import relais.feed.Feed;
import relais.feed.FeedFilter;
import relais.feed.FeedPosition;
import relais.people.Person;
import relais.web.Visit;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Somebody's feed for programmes that cannot sign in: exactly what that person may see. */
final class AtomController {

    private static final int NEWEST = 50;
    private static final int MOST_ASKED = 60;
    private static final int TAG_BYTES = 12;

    private final FeedSecrets secrets;
    private final Feed feed;
    private final URI home;
    private final Pace pace = new Pace(MOST_ASKED);

    AtomController(FeedSecrets secrets, Feed feed, URI home) {
        this.secrets = secrets;
        this.feed = feed;
        this.home = home;
    }

    /** What is closed and what never was are one answer. */
    void show(Context ctx) {
        var reader =
                secrets.reader(ctx.pathParam("secret"), Purpose.MY_FEED)
                        .orElseThrow(NotFoundResponse::new);
        pace.keep(reader.id());
        var visit = Visit.of(ctx);
        var filter = filter(visit, reader);
        var items =
                feed.newest(
                        reader, reader.language(), filter, FeedPosition.top(visit.now()), NEWEST);
        var title = visit.textIn(reader.language(), "syndication.atom", reader.name());
        var atom = new AtomFeed(home, title, filter.path(), reader.language()).of(items);
        answer(ctx, atom, AtomFeed.updated(items));
    }

    /** Programmes ask again and again: mostly there is nothing new. */
    private static void answer(Context ctx, byte[] atom, Instant updated) {
        var tag = "W/\"" + HexFormat.of().formatHex(fingerprint(atom)) + "\"";
        ctx.header("ETag", tag)
                .header(
                        "Last-Modified",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(updated.atZone(ZoneOffset.UTC)))
                .header("Cache-Control", "private, no-cache")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex");
        if (isKnown(ctx, tag, updated)) {
            ctx.status(HttpStatus.NOT_MODIFIED);
        } else {
            ctx.contentType("application/atom+xml; charset=utf-8").result(atom);
        }
    }

    /** A tag says more than a date. */
    private static boolean isKnown(Context ctx, String tag, Instant updated) {
        var tags = ctx.header("If-None-Match");
        return tags == null
                ? since(ctx)
                        .filter(it -> !updated.truncatedTo(ChronoUnit.SECONDS).isAfter(it))
                        .isPresent()
                : tags.contains(tag.substring(2)) || tags.strip().equals("*");
    }

    private static Optional<Instant> since(Context ctx) {
        try {
            return Optional.ofNullable(ctx.header("If-Modified-Since"))
                    .map(it -> ZonedDateTime.parse(it, DateTimeFormatter.RFC_1123_DATE_TIME))
                    .map(ZonedDateTime::toInstant);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private FeedFilter filter(Visit visit, Person reader) {
        var topic =
                visit.query("topic")
                        .flatMap(
                                slug ->
                                        feed.topics(reader.language()).stream()
                                                .filter(it -> it.slug().equals(slug))
                                                .findFirst());
        return new FeedFilter(Optional.empty(), topic);
    }

    private static byte[] fingerprint(byte[] atom) {
        var whole = Fingerprint.of(new String(atom, StandardCharsets.UTF_8));
        return Arrays.copyOf(whole, TAG_BYTES);
    }
}

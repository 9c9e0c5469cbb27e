package relais.presswatch;

import relais.feed.Note;
import relais.web.Beginning;
import relais.web.SafeHtml;
import relais.web.WebLink;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An entry that is fit to be kept, and what had to be mended for it. */
public record FeedEntry(
        String guid,
        Optional<String> link,
        String title,
        String summary,
        String body,
        Instant publishedAt,
        int minutes,
        Optional<String> language,
        String author,
        Set<Note> notes) {

    private static final Instant FIRST_FEEDS = Instant.parse("1995-01-01T00:00:00Z");
    private static final Set<String> OURS = Set.of("en", "fr");
    private static final int WORDS_A_MINUTE = 220;
    private static final int LONGEST = 1_000_000;

    /** Empty for an entry with neither link nor words: there would be nothing to show. */
    static Optional<FeedEntry> tidied(RawEntry raw, Optional<URI> base, Instant fetchedAt) {
        var notes = EnumSet.noneOf(Note.class);
        var link = link(raw, base, notes);
        var body = SafeHtml.clean(raw.content(), link.map(URI::create).or(() -> base));
        noteIf(body.picturesLeftOut() > 0, Note.PICTURES_LEFT_OUT, notes);
        noteIf(body.html().length() > LONGEST, Note.SHORTENED, notes);

        var words = SafeHtml.text(raw.content());
        var summary = summary(raw, words);
        var title = title(raw, summary, link, notes);
        return title.map(
                it ->
                        new FeedEntry(
                                guid(raw, link, it),
                                link,
                                it,
                                summary,
                                words.equals(summary) || body.html().length() > LONGEST
                                        ? ""
                                        : body.html(),
                                published(raw, fetchedAt, notes),
                                minutes(words),
                                language(raw),
                                author(raw),
                                Set.copyOf(notes)));
    }

    public String noteCodes() {
        return notes.stream().sorted().map(Note::name).collect(Collectors.joining(","));
    }

    static int minutes(String words) {
        return Math.clamp(Math.ceilDiv(words.split(" ").length, WORDS_A_MINUTE), 1, 600);
    }

    private static Optional<String> link(RawEntry raw, Optional<URI> base, Set<Note> notes) {
        var given = raw.link().isEmpty() ? raw.guid() : raw.link();
        var link =
                WebLink.of(given, raw.link().isEmpty() ? Optional.empty() : base)
                        .filter(it -> it.length() <= 2000);
        if (link.isEmpty()) {
            notes.add(raw.link().isEmpty() ? Note.NO_LINK : Note.LINK_REFUSED);
        }
        return link;
    }

    private static String summary(RawEntry raw, String words) {
        var own = SafeHtml.text(raw.summary());
        return Beginning.of(own.isEmpty() ? words : own, 400);
    }

    private static Optional<String> title(
            RawEntry raw, String summary, Optional<String> link, Set<Note> notes) {
        var title = SafeHtml.text(raw.title());
        if (title.isEmpty()) {
            notes.add(Note.NO_TITLE);
            return Optional.of(Beginning.of(summary, 80))
                    .filter(it -> !it.isEmpty())
                    .or(() -> link.map(WebLink::host));
        }
        return Optional.of(Beginning.of(title, 300));
    }

    /** What makes it the same entry next time. */
    private static String guid(RawEntry raw, Optional<String> link, String title) {
        return raw.guid().isEmpty() ? link.orElse(title) : raw.guid();
    }

    private static Instant published(RawEntry raw, Instant fetchedAt, Set<Note> notes) {
        var readable = raw.published().filter(it -> it.isAfter(FIRST_FEEDS));
        noteIf(readable.isEmpty(), Note.NO_DATE, notes);
        noteIf(
                readable.filter(it -> it.isAfter(fetchedAt.plus(Duration.ofMinutes(5))))
                        .isPresent(),
                Note.FUTURE_DATE,
                notes);
        return readable.filter(it -> !it.isAfter(fetchedAt)).orElse(fetchedAt);
    }

    /** Of feeds in several languages. Others than ours count as the source's. */
    private static Optional<String> language(RawEntry raw) {
        return Optional.of(raw.language().toLowerCase(Locale.ROOT).split("[-_]")[0])
                .filter(OURS::contains);
    }

    /** RSS has "mail@site.example (Name)": an address of mail is nobody's name. */
    private static String author(RawEntry raw) {
        var name = SafeHtml.text(raw.author()).replaceAll("\\S+@\\S+", "").strip();
        return Beginning.of(name.replaceFirst("^\\((.*)\\)$", "$1"), 160);
    }

    private static void noteIf(boolean holds, Note note, Set<Note> notes) {
        if (holds) {
            notes.add(note);
        }
    }
}

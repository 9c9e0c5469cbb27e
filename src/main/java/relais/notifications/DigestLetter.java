package relais.notifications;

import org.jdbi.v3.core.Jdbi;

import relais.mail.Letter;
import relais.mail.LetterPage;
import relais.mail.LetterWriter;
import relais.templates.Templates;
import relais.templates.plain.StaticTemplates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Writes a weekly letter when it leaves: what was read meanwhile is not in it, and when nothing is
 * left, or the member has left, pauses or wants none, there is none.
 */
public final class DigestLetter implements LetterWriter {

    public static final String NAME = "digest";

    /** More than anyone reads; the letter says how many more there are. */
    private static final int MOST = 100;

    private final DigestStore digests;
    private final NotificationStore notifications;
    private final Templates pages;
    private final Elsewhere elsewhere;
    private final relais.templates.plain.Templates texts = new StaticTemplates();
    private final Clock clock;

    public DigestLetter(Jdbi jdbi, Templates pages, Elsewhere elsewhere, Clock clock) {
        this.digests = jdbi.onDemand(DigestStore.class);
        this.notifications = jdbi.onDemand(NotificationStore.class);
        this.pages = pages;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    @Override
    public Optional<Letter> write(LetterPage letter) {
        return Optional.ofNullable(letter.detail("week"))
                .map(LocalDate::parse)
                .flatMap(week -> digests.span(letter.mail().personId(), week))
                .map(span -> page(letter, span))
                .filter(page -> !page.isEmpty())
                .map(this::written);
    }

    private DigestPage page(LetterPage letter, DigestStore.Span span) {
        var personId = letter.mail().personId();
        return new DigestPage(
                letter,
                notifications.forLetter(
                        personId, span.sinceAt(), span.untilAt(), clock.instant(), MOST),
                elsewhere.of(personId, letter.words().locale().getLanguage(), span.sinceAt()));
    }

    private Letter written(DigestPage page) {
        return new Letter(
                page.subject(), texts.digest(page).render(), pages.mailDigest(page).render());
    }
}

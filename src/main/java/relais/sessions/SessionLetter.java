package relais.sessions;

import org.jdbi.v3.core.Jdbi;

import relais.mail.Invitation;
import relais.mail.Letter;
import relais.mail.LetterPage;
import relais.mail.LetterWriter;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.templates.Templates;
import relais.templates.plain.StaticTemplates;
import relais.web.Phrasing;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Writes what happened to a seat when the letter leaves: as things stand then, and nothing when
 * they stand otherwise meanwhile.
 */
public final class SessionLetter implements LetterWriter {

    static final String SEAT = "session-seat";
    static final String FREED = "session-freed";
    static final String GIVEN_BACK = "session-given-back";
    static final String CHANGED = "session-changed";
    static final String CANCELLED = "session-cancelled";
    static final String REMINDER = "session-reminder";

    public static final List<String> NAMES =
            List.of(SEAT, FREED, GIVEN_BACK, CHANGED, CANCELLED, REMINDER);

    private final SessionStore store;
    private final PeopleStore people;
    private final Templates pages;
    private final relais.templates.plain.Templates texts = new StaticTemplates();
    private final CalendarFile calendar;
    private final Clock clock;

    public SessionLetter(Jdbi jdbi, Templates pages, URI home, Clock clock) {
        this.store = jdbi.onDemand(SessionStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.pages = pages;
        this.calendar = new CalendarFile(home);
        this.clock = clock;
    }

    @Override
    public Optional<Letter> write(LetterPage letter) {
        return people.active(letter.mail().personId()).flatMap(it -> write(letter, it));
    }

    private Optional<Letter> write(LetterPage letter, Person reader) {
        return Optional.ofNullable(letter.detail("session"))
                .flatMap(it -> store.session(Long.parseLong(it), reader.id()))
                .filter(it -> isSo(letter.mail().letter(), it))
                .map(it -> written(letter, it, reader));
    }

    private boolean isSo(String name, LiveSession session) {
        return switch (name) {
            case CANCELLED -> session.isCancelled();
            case GIVEN_BACK -> !session.hasSeat();
            default ->
                    session.hasSeat()
                            && !session.isCancelled()
                            && !session.isOverAt(clock.instant());
        };
    }

    private Letter written(LetterPage letter, LiveSession session, Person reader) {
        var when = new Phrasing(letter.words(), reader.zone(), clock).moment(session.startsAt());
        var page = new SessionLetterPage(letter, session, reader, when);
        return new Letter(
                page.subject(),
                texts.session(page).render(),
                pages.mailSession(page).render(),
                invitation(letter.mail().letter(), session, reader));
    }

    private Optional<Invitation> invitation(String name, LiveSession session, Person reader) {
        var now = clock.instant();
        var organizer = people.active(session.hostId());
        return switch (name) {
            case GIVEN_BACK ->
                    Optional.of(
                            Invitation.cancel(calendar.cancel(session, reader, organizer, now)));
            case CANCELLED ->
                    Optional.of(session)
                            .filter(LiveSession::hasSeat)
                            .map(it -> calendar.cancel(it, reader, organizer, now))
                            .map(Invitation::cancel);
            case REMINDER -> Optional.empty();
            default ->
                    Optional.of(
                            Invitation.request(calendar.request(session, reader, organizer, now)));
        };
    }
}

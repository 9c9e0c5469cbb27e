package relais.sessions;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.Duration;

import relais.people.Person;
import relais.web.CalendarText;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sessions as calendar programmes read them (RFC 5545). Times are in UTC: entries do not repeat,
 * and a zone's new rules come as a new version of the entry.
 */
final class CalendarFile {

    private static final int HOURS = 2;

    private final URI home;

    CalendarFile(URI home) {
        this.home = home;
    }

    /** For whoever fetches it, as they see these sessions. */
    String published(Person reader, Collection<LiveSession> sessions) {
        var calendar = calendar();
        calendar.setName("Relais");
        calendar.setRefreshInterval(Duration.builder().hours(HOURS).build());
        sessions.forEach(it -> calendar.addEvent(event(it, reader, it.changedAt())));
        return CalendarText.of(calendar);
    }

    /** For the mailbox of whoever has a seat: it asks the calendar to take the entry in. */
    String request(LiveSession session, Person attendee, Optional<Person> organizer, Instant now) {
        return mailed(Method.request(), session, attendee, organizer, now);
    }

    /** The same, to take it out again. */
    String cancel(LiveSession session, Person attendee, Optional<Person> organizer, Instant now) {
        return mailed(Method.cancel(), session, attendee, organizer, now);
    }

    private String mailed(
            Method method,
            LiveSession session,
            Person attendee,
            Optional<Person> organizer,
            Instant now) {
        var calendar = calendar();
        calendar.setMethod(method);
        var event = event(session, attendee, now);
        if (Method.cancel().equals(method)) {
            event.setStatus(Status.cancelled());
        }
        organizer.ifPresent(it -> event.setOrganizer(new Organizer(it.name(), it.email())));
        var invited = new Attendee(attendee.name(), attendee.email());
        invited.setParticipationStatus(ParticipationStatus.ACCEPTED);
        invited.setRsvp(false);
        event.addAttendee(invited);
        calendar.addEvent(event);
        return CalendarText.of(calendar);
    }

    private static ICalendar calendar() {
        var calendar = new ICalendar();
        calendar.setProductId("-//Relais//Sessions//EN");
        return calendar;
    }

    private VEvent event(LiveSession session, Person reader, Instant stamp) {
        var page = home + session.path();
        var event = new VEvent();
        event.setUid(uid(session));
        event.setSequence(session.sequence());
        event.setDateTimeStamp(Date.from(stamp));
        event.setLastModified(Date.from(session.changedAt()));
        event.setDateStart(Date.from(session.startsAt()), true);
        event.setDateEnd(Date.from(session.endsAt()), true);
        event.setStatus(session.isCancelled() ? Status.cancelled() : Status.confirmed());
        event.setSummary(session.title());
        event.setDescription(words(session, reader, page));
        event.setUrl(page);
        session.place().or(() -> link(session, reader)).ifPresent(event::setLocation);
        return event;
    }

    private static String words(LiveSession session, Person reader, String page) {
        return Stream.of(
                        Optional.of(session.description()),
                        link(session, reader),
                        Optional.of(page))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n"));
    }

    /** Only those who have a seat, and the hosts, learn where to dial in. */
    private static Optional<String> link(LiveSession session, Person reader) {
        return session.link().filter(_ -> session.showsLinkTo(reader.id()));
    }

    /** The same for ever, whatever is changed, and at whatever address the portal is. */
    static String uid(LiveSession session) {
        return "session-" + session.id() + "." + session.createdAt().toEpochMilli() + "@relais";
    }
}

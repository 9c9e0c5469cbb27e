package relais.sessions;

import org.jdbi.v3.core.Jdbi;

import relais.activity.ActivityLedger;
import relais.database.Check;
import relais.mail.Outbox;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.people.Role;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Webinars, workshops and one-to-one points: what is to come and what was, seats and who waits for
 * one, who was there, and what they said.
 */
public final class Sessions {

    /** What a calendar programme still shows of the past. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final SessionStore store;
    private final SeatStore seatStore;
    private final AfterwardsStore afterwards;
    private final Agenda agenda;
    private final Seats seats;
    private final Attendances attendances;
    private final Desk desk;
    private final CalendarFeeds feeds;
    private final Reminders reminders;
    private final Clock clock;

    public Sessions(
            Jdbi jdbi,
            ActivityLedger ledger,
            Notifications notifications,
            Outbox outbox,
            Settings settings,
            Clock clock) {
        var news = new SessionNews(notifications, outbox);
        this.store = jdbi.onDemand(SessionStore.class);
        this.seatStore = jdbi.onDemand(SeatStore.class);
        this.afterwards = jdbi.onDemand(AfterwardsStore.class);
        this.agenda = new Agenda(store, seatStore, clock);
        this.seats = new Seats(jdbi, news, clock, agenda::forget);
        this.attendances = new Attendances(jdbi, ledger, clock);
        this.desk = new Desk(jdbi, seats, attendances, news, clock, agenda::forget);
        this.feeds = new CalendarFeeds(jdbi, clock);
        this.reminders = new Reminders(jdbi, news, settings, clock);
        this.clock = clock;
    }

    /** Who may plan sessions. Whoever was made a co-host leads that one session as well. */
    static boolean mayHost(Person person) {
        return Stream.of(Role.EDITOR, Role.LEAD, Role.HR, Role.CHAMPION).anyMatch(person::is);
    }

    /** The soonest first. */
    public List<LiveSession> coming(Person person, SessionFilter filter, int atMost) {
        return store.coming(person.id(), filter.kind(), filter.language(), clock.instant(), atMost);
    }

    /** The latest first, below that place in the list. */
    public List<LiveSession> past(
            Person person, SessionFilter filter, SessionPosition below, int atMost) {
        return store.past(person.id(), filter.kind(), filter.language(), below, atMost);
    }

    public Optional<LiveSession> session(Person person, long id) {
        return store.session(id, person.id());
    }

    /** Only for its hosts; and for leads of the whole, so that none is without anybody. */
    Optional<LiveSession> hosted(Person person, long id) {
        return session(person, id).filter(it -> leads(person, it));
    }

    boolean leads(Person person, LiveSession session) {
        return session.isHostedBy(person.id()) || person.isEverywhere(Role.LEAD);
    }

    /**
     * Their next one as host or with a seat, else one in this language with seats left; what
     * another node changed shows after two seconds.
     */
    public Optional<NextSession> nextFor(Person person, String language) {
        return agenda.nextFor(person.id(), language);
    }

    /** What is kept of coming sessions is read anew. */
    public void forget() {
        agenda.forget();
    }

    /** Another session of theirs at the same time. */
    Optional<LiveSession> overlapping(Person person, LiveSession session) {
        return store.overlapping(session.id(), person.id());
    }

    List<Seat> takers(LiveSession session) {
        return seatStore.seats(session.id());
    }

    List<Material> material(Collection<LiveSession> sessions) {
        return afterwards.material(sessions.stream().map(LiveSession::id).toList());
    }

    /** What stands in a calendar of theirs. */
    List<LiveSession> calendar(Person person) {
        return store.calendar(person.id(), clock.instant().minus(KEPT));
    }

    /** Empty for those who were not there, or have said nothing. */
    Optional<Rating> rating(Person person, LiveSession session) {
        return afterwards.rating(session.id(), person.id());
    }

    /** False for those who were not there. Saying it again replaces what was said. */
    boolean rate(Person person, LiveSession session, int stars, Optional<String> word) {
        return afterwards.rate(session.id(), person.id(), stars, word, clock.instant());
    }

    /** Empty as long as somebody could be recognised in it. */
    Optional<Verdict> verdict(LiveSession session) {
        var average = afterwards.average(session.id());
        return Optional.of(average)
                .filter(it -> it.answers() >= Verdict.FEWEST)
                .map(it -> new Verdict(it.answers(), it.stars(), afterwards.words(session.id())));
    }

    /** Their seats go to those who wait. For somebody who has left the company. */
    public void depart(long personId) {
        seats.depart(personId);
    }

    /** All that is kept of them here, for them to read or to take along. */
    public List<Trace> traceOf(Person person) {
        return seatStore.trace(person.id());
    }

    /**
     * Forgets seats, attendance, ratings and the calendar's address. What they hosted stays, with
     * whatever their name is then; facts are the ledger's.
     */
    public void erase(Person person) {
        seats.erase(person.id());
        feeds.revoke(person);
    }

    /** For every half an hour. */
    public void remind() {
        reminders.sendDue();
    }

    /** Where a zone has got new rules, sessions keep what the clock shows. For every night. */
    public void followClocks() {
        desk.followClocks();
    }

    /** What is kept of seats. */
    public List<Check> checks() {
        return List.of(new Check("seats of sessions", store::differences, store::recount));
    }

    Seats seats() {
        return seats;
    }

    Desk desk() {
        return desk;
    }

    Attendances attendances() {
        return attendances;
    }

    CalendarFeeds feeds() {
        return feeds;
    }
}

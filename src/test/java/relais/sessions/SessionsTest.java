package relais.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.activity.ActivityPump;
import relais.mail.Outbox;
import relais.notifications.Notification;
import relais.notifications.Notifications;
import relais.people.Moment;
import relais.people.Person;
import relais.points.Points;
import relais.sessions.Changing.Changed;
import relais.sessions.Changing.SeatsTaken;
import relais.sessions.Confirming.Confirmed;
import relais.sessions.Confirming.NoTriesLeft;
import relais.sessions.Confirming.NotNow;
import relais.sessions.Confirming.WrongCode;
import relais.sessions.NextSession.Part;
import relais.sessions.Seating.Closed;
import relais.sessions.Seating.Hosting;
import relais.sessions.Seating.Seated;
import relais.sessions.Seating.Waiting;
import relais.settings.Settings;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

class SessionsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant START = Given.NOW.plus(Duration.ofDays(7));
    private static final Instant DURING = START.plus(Duration.ofMinutes(10));
    private static final Instant AFTER = START.plus(Duration.ofHours(1));

    Cast cast;
    Given given;
    Person ada;
    Person bruno;
    Person emma;
    Person carla;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
        given = new Given(database.jdbi());
        ada = cast.ada();
        bruno = cast.bruno();
        emma = cast.emma();
        carla = cast.carla();
    }

    @Test
    void of_two_hundred_at_once_one_has_the_last_seat_and_the_others_wait_in_line()
            throws Exception {
        long id = given.session("The last seat", START, 1);
        var people = crowd(200);
        var next = new AtomicInteger();

        var answers = Together.call(200, () -> take(people.get(next.getAndIncrement()), id));

        assertThat(answers).filteredOn(Seated.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Waiting.class::isInstance).hasSize(199);
        assertThat(numbers("SELECT taken FROM live_session")).containsExactly(1);
        assertThat(numbers("SELECT turn FROM live_session_seat WHERE seated_at IS NOT NULL"))
                .containsExactly(1);
        assertThat(numbers("SELECT turn FROM live_session_seat ORDER BY turn"))
                .as("in line without gaps")
                .isEqualTo(upTo(200));
        assertThat(
                        people.stream()
                                .map(it -> session(it, id))
                                .filter(LiveSession::waits)
                                .map(LiveSession::placeInLine)
                                .sorted())
                .isEqualTo(upTo(199));
    }

    @Test
    void a_storm_of_coming_and_going_leaves_no_seat_free_and_nobody_with_both() throws Exception {
        long id = given.session("Five seats", START, 5);
        var people = crowd(24);
        var number = new AtomicInteger();

        Together.run(
                48,
                () -> {
                    int i = number.getAndIncrement();
                    var person = people.get(i % 24);
                    var dice = new Random(i);
                    for (int j = 0; j < 6; j++) {
                        if (dice.nextBoolean()) {
                            take(person, id);
                        } else {
                            giveBack(person, id);
                        }
                    }
                });

        int asked = numbers("SELECT COUNT(*) FROM live_session_seat").getFirst();
        int seated =
                numbers("SELECT COUNT(*) FROM live_session_seat WHERE seated_at IS NOT NULL")
                        .getFirst();
        assertThat(seated).isEqualTo(Math.min(5, asked));
        assertThat(numbers("SELECT taken FROM live_session")).containsExactly(seated);
        assertThat(
                        numbers(
                                """
                                SELECT COUNT(*)
                                  FROM live_session_seat s
                                  JOIN live_session_seat w ON w.session_id = s.session_id
                                 WHERE s.seated_at IS NOT NULL
                                   AND w.seated_at IS NULL
                                   AND s.asked_at > w.asked_at
                                   AND s.turn > w.turn
                                """))
                .as("nobody overtook anybody")
                .containsExactly(0);
        assertThat(sessions().checks().getFirst().differences().getAsLong()).isZero();
    }

    @Test
    void asking_twice_is_asking_once_from_many_tabs() throws Exception {
        long id = given.session("Two seats", START, 2);

        Together.run(12, () -> take(ada, id));

        assertThat(numbers("SELECT taken FROM live_session")).containsExactly(1);
        assertThat(mails()).containsExactly("session-seat " + ada.id());
    }

    @Test
    void a_seat_given_back_is_the_next_ones_who_is_told_at_once() {
        long id = given.session("One seat", START, 1);
        take(ada, id);
        take(emma, id);
        take(carla, id);

        giveBack(ada, id);

        assertThat(session(emma, id).hasSeat()).isTrue();
        assertThat(session(carla, id).placeInLine()).isEqualTo(1);
        assertThat(session(ada, id).askedAt()).as("it leaves no trace").isEmpty();
        assertThat(told(emma)).containsExactly("session-freed");
        assertThat(mails())
                .containsExactly(
                        "session-seat " + ada.id(),
                        "session-given-back " + ada.id(),
                        "session-freed " + emma.id());
    }

    @Test
    void who_leaves_the_line_takes_nobodys_seat_along() {
        long id = given.session("One seat", START, 1);
        take(ada, id);
        take(emma, id);

        giveBack(emma, id);
        giveBack(emma, id);

        assertThat(session(ada, id).hasSeat()).isTrue();
        assertThat(numbers("SELECT taken FROM live_session")).containsExactly(1);
        assertThat(mails()).as("a place in line is in no calendar").hasSize(1);
    }

    @Test
    void coming_back_is_standing_at_the_end_of_the_line() {
        long id = given.session("One seat", START, 1);
        take(ada, id);
        take(emma, id);
        take(carla, id);

        giveBack(emma, id);
        take(emma, id);

        assertThat(session(carla, id).placeInLine()).isEqualTo(1);
        assertThat(session(emma, id).placeInLine()).isEqualTo(2);
    }

    @Test
    void after_the_start_seats_stay_as_they_are() {
        long id = given.session("One seat", START, 1);
        take(ada, id);

        assertThat(sessions(DURING).seats().take(emma, session(emma, id))).isEqualTo(new Closed());
        assertThat(sessions(DURING).seats().giveBack(ada, session(ada, id))).isFalse();
        assertThat(session(ada, id).hasSeat()).isTrue();
    }

    @Test
    void hosts_need_no_seat() {
        long id = given.session("One seat", START, 1);

        assertThat(take(bruno, id)).isEqualTo(new Hosting());
        assertThat(numbers("SELECT taken FROM live_session")).containsExactly(0);
    }

    @Test
    void more_seats_go_to_those_who_wait_in_their_order() {
        long id = given.session("One seat", START, 1);
        var people = crowd(5);
        people.forEach(it -> take(it, id));

        assertThat(change(id, 3, Optional.empty())).isEqualTo(new Changed());

        assertThat(people).filteredOn(it -> session(it, id).hasSeat()).hasSize(3);
        assertThat(session(people.get(1), id).hasSeat()).isTrue();
        assertThat(session(people.get(3), id).placeInLine()).isEqualTo(1);
        assertThat(told(people.get(2))).containsExactly("session-freed");
    }

    @Test
    void fewer_seats_than_are_taken_are_refused() {
        long id = given.session("Two seats", START, 2);
        take(ada, id);
        take(emma, id);

        assertThat(change(id, 1, Optional.empty())).isEqualTo(new SeatsTaken(2));
        assertThat(session(bruno, id).seats()).isEqualTo(2);
    }

    @Test
    void who_becomes_a_co_host_hands_their_seat_on() {
        long id = given.session("One seat", START, 1);
        take(ada, id);
        take(emma, id);

        change(id, 1, Optional.of(ada.id()));

        assertThat(session(ada, id).hasSeat()).isFalse();
        assertThat(session(emma, id).hasSeat()).isTrue();
        assertThat(told(ada)).containsExactly("session-cohost");
        assertThat(mails())
                .as("it stays in their calendar")
                .containsExactly("session-seat " + ada.id(), "session-freed " + emma.id());
    }

    @Test
    void another_time_raises_the_number_of_the_entry_and_is_told_other_words_are_not() {
        long id = given.session("Two seats", START, 1);
        take(ada, id);
        take(emma, id);
        change(id, plan(START, 1, Optional.empty(), "Another title"));
        assertThat(session(ada, id).sequence()).isZero();
        assertThat(told(ada)).isEmpty();

        change(id, plan(START.plus(Duration.ofHours(1)), 1, Optional.empty(), "Another title"));

        assertThat(session(ada, id).sequence()).isEqualTo(1);
        assertThat(session(ada, id).startsAt()).isEqualTo(START.plus(Duration.ofHours(1)));
        assertThat(told(ada)).containsExactly("session-changed");
        assertThat(told(emma)).as("who waits wants to know as well").hasSize(1);
        assertThat(mails()).endsWith("session-changed " + ada.id());
    }

    @Test
    void calling_off_tells_everyone_who_asked_once() throws Exception {
        long id = given.session("One seat", START, 1);
        take(ada, id);
        take(emma, id);
        var session = session(bruno, id);

        var done = Together.call(6, () -> sessions().desk().cancel(session, "The host is ill."));

        assertThat(done).filteredOn(it -> it).hasSize(1);
        assertThat(told(ada)).containsExactly("session-cancelled");
        assertThat(told(emma)).containsExactly("session-cancelled");
        assertThat(mails()).filteredOn(it -> it.startsWith("session-cancelled")).hasSize(2);
        assertThat(session(ada, id).sequence()).isEqualTo(1);
        assertThat(take(carla, id)).isEqualTo(new Closed());
    }

    @Test
    void the_same_form_from_many_tabs_plans_one_session() throws Exception {
        var plan = plan(START, 4, Optional.of(emma.id()), "One session");

        var ids = Together.call(8, () -> sessions().desk().plan(bruno, plan, "the-same-form"));

        assertThat(ids).containsOnly(ids.getFirst());
        assertThat(told(emma)).containsExactly("session-cohost");
        assertThat(sessions().coming(ada, filter(), 9)).hasSize(1);
    }

    @Test
    void whoever_was_there_and_the_hosts_have_a_fact() {
        long id = given.session("Two seats", START, 2);
        given.hosts(id, bruno, carla);
        take(ada, id);
        take(emma, id);

        tick(ada, id);
        tick(ada, id);
        tick(emma, id);

        assertThat(facts())
                .containsExactlyInAnyOrder(
                        tuple(ada.id(), Action.SESSION_ATTENDED, id),
                        tuple(emma.id(), Action.SESSION_ATTENDED, id),
                        tuple(bruno.id(), Action.SESSION_HOSTED, id),
                        tuple(carla.id(), Action.SESSION_HOSTED, id));
        assertThat(texts("SELECT DISTINCT occurred_at FROM activity"))
                .as("a late tick is of the day itself")
                .singleElement()
                .asString()
                .startsWith("2026-03-09 09:45");
    }

    @Test
    void a_tick_taken_back_takes_the_facts_back_and_the_hosts_with_the_last() {
        long id = given.session("Two seats", START, 2);
        take(ada, id);
        take(emma, id);
        tick(ada, id);
        tick(emma, id);
        sessions(AFTER).rate(ada, session(ada, id), 5, Optional.empty());

        untick(ada, id);
        assertThat(reversed()).containsExactly("SESSION_ATTENDED " + ada.id());
        assertThat(sessions().rating(ada, session(ada, id))).isEmpty();

        untick(emma, id);
        assertThat(reversed())
                .containsExactlyInAnyOrder(
                        "SESSION_ATTENDED " + ada.id(),
                        "SESSION_ATTENDED " + emma.id(),
                        "SESSION_HOSTED " + bruno.id());
    }

    @Test
    void ticked_and_unticked_a_dozen_times_is_worth_one() {
        long id = given.session("Two seats", START, 2);
        take(ada, id);
        var points = new Points(database.jdbi(), PARIS);
        for (int i = 0; i < 12; i++) {
            tick(ada, id);
            untick(ada, id);
        }
        tick(ada, id);

        new ActivityPump(database.jdbi(), clock(AFTER)).listen(points).drain();

        assertThat(points.since(ada.id(), Given.NOW)).isEqualTo(10);
        assertThat(points.since(bruno.id(), Given.NOW)).isEqualTo(25);
    }

    @Test
    void nobody_was_there_before_it_began_nor_without_a_seat() {
        long id = given.session("One seat", START, 1);
        take(ada, id);
        take(emma, id);

        sessions().attendances().tick(bruno, session(bruno, id), ada.id());
        tick(emma, id);
        tick(carla, id);

        assertThat(facts()).isEmpty();
    }

    @Test
    void the_code_is_taken_from_a_quarter_before_until_two_hours_after() {
        long id = given.session("Two seats", START, 2);
        take(ada, id);
        take(emma, id);

        assertThat(type(ada, id, "ACDEF3", START.minus(Duration.ofMinutes(16))))
                .isEqualTo(new NotNow());
        assertThat(type(ada, id, "acd-ef3 ", START.minus(Duration.ofMinutes(15))))
                .isEqualTo(new Confirmed());
        assertThat(type(emma, id, "ACDEF3", START.plus(Duration.ofMinutes(45 + 120))))
                .isEqualTo(new NotNow());
        assertThat(type(emma, id, "ACDEF3", START.plus(Duration.ofMinutes(45 + 119))))
                .isEqualTo(new Confirmed());
        assertThat(type(carla, id, "ACDEF3", DURING)).isEqualTo(new NotNow());
        assertThat(facts()).hasSize(3);
    }

    @Test
    void after_some_wrong_codes_the_right_one_opens_nothing_however_many_come_at_once()
            throws Exception {
        long id = given.session("One seat", START, 1);
        take(ada, id);

        var answers = Together.call(20, () -> type(ada, id, "XXXXXX", DURING));

        assertThat(answers).filteredOn(WrongCode.class::isInstance).hasSize(Attendances.TRIES);
        assertThat(type(ada, id, "ACDEF3", DURING)).isEqualTo(new NoTriesLeft());
        assertThat(facts()).isEmpty();
    }

    @Test
    void another_co_host_afterwards_has_the_fact_instead() {
        long id = given.session("Two seats", START, 2);
        given.hosts(id, bruno, carla);
        take(ada, id);
        type(ada, id, "ACDEF3", START.minus(Duration.ofMinutes(5)));

        change(id, 2, Optional.of(emma.id()));

        assertThat(reversed()).containsExactly("SESSION_HOSTED " + carla.id());
        assertThat(facts()).contains(tuple(emma.id(), Action.SESSION_HOSTED, id));
    }

    @Test
    void hosts_see_what_people_said_once_five_have() {
        long id = given.session("Ten seats", START, 10);
        var people = crowd(5);
        people.forEach(it -> take(it, id));
        people.forEach(it -> tick(it, id));
        for (int i = 0; i < 4; i++) {
            rate(people.get(i), id, 5, Optional.of("Word " + (4 - i)));
        }
        assertThat(sessions().verdict(session(bruno, id))).isEmpty();

        rate(people.get(0), id, 3, Optional.of("Word 4"));
        assertThat(sessions().verdict(session(bruno, id))).as("again is instead").isEmpty();
        rate(people.get(4), id, 2, Optional.empty());

        var verdict = sessions().verdict(session(bruno, id)).orElseThrow();
        assertThat(verdict.answers()).isEqualTo(5);
        assertThat(verdict.average()).isEqualTo(4.0);
        assertThat(verdict.words()).containsExactly("Word 1", "Word 2", "Word 3", "Word 4");
    }

    @Test
    void only_who_was_there_says_how_it_was() {
        long id = given.session("One seat", START, 1);
        take(ada, id);

        assertThat(rate(ada, id, 5, Optional.empty())).isFalse();
        assertThat(numbers("SELECT COUNT(*) FROM live_session_rating")).containsExactly(0);
    }

    @Test
    void the_seats_of_who_leaves_the_company_go_to_those_who_wait() {
        long id = given.session("One seat", START, 1);
        take(ada, id);
        take(emma, id);

        sessions().depart(ada.id());

        assertThat(session(emma, id).hasSeat()).isTrue();
    }

    @Test
    void what_is_kept_of_somebody_is_theirs_to_read_and_to_erase() {
        long past = given.session("Past", Given.NOW.minus(Duration.ofDays(3)), 2);
        given.seat(past, ada, true);
        tick(ada, past);
        rate(ada, past, 4, Optional.of("Plain"));
        long ahead = given.session("Ahead", START, 1);
        take(ada, ahead);
        take(emma, ahead);
        sessions().feeds().make(ada);
        assertThat(sessions().traceOf(ada))
                .extracting(Trace::title, it -> it.word().orElse(""))
                .containsExactly(tuple("Past", "Plain"), tuple("Ahead", ""));
        assertThat(sessions().traceOf(bruno)).extracting(Trace::hosted).containsOnly(true);

        sessions().erase(ada);

        assertThat(sessions().traceOf(ada)).isEmpty();
        assertThat(session(emma, ahead).hasSeat()).isTrue();
        assertThat(numbers("SELECT COUNT(*) FROM live_session_rating")).containsExactly(0);
        assertThat(numbers("SELECT COUNT(*) FROM calendar_feed")).containsExactly(0);
        assertThat(sessions().checks().getFirst().differences().getAsLong()).isZero();
    }

    @Test
    void next_comes_my_own_seat_else_a_free_one_in_my_language() {
        given.seat(given.session("Full", START.minus(Duration.ofDays(3)), 1), carla, true);
        long free = given.session("Free", START, 2);
        long mine = given.session("Mine", START.plus(Duration.ofDays(1)), 2);
        assertThat(next(ada, "en")).contains(free);
        assertThat(next(ada, "fr")).isEmpty();
        assertThat(next(bruno, "fr")).as("hosts see theirs").isPresent();

        take(ada, mine);

        assertThat(next(ada, "en")).contains(mine);
    }

    @Test
    void what_a_node_keeps_of_coming_sessions_follows_what_it_changes() {
        var node = sessions();
        assertThat(node.nextFor(ada, "en")).isEmpty();

        long id = node.desk().plan(bruno, plan(START, 1, Optional.empty(), "Planned"), "key");
        assertThat(parts(node)).containsExactly(Part.FREE, Part.FREE, Part.HOST);

        node.seats().take(ada, session(ada, id));
        assertThat(parts(node)).containsExactly(Part.SEAT, Part.HOST);

        node.seats().giveBack(ada, session(ada, id));
        assertThat(parts(node)).containsExactly(Part.FREE, Part.FREE, Part.HOST);

        node.desk().cancel(session(bruno, id), "Ill");
        assertThat(parts(node)).isEmpty();
    }

    /** Of Ada, Emma and Bruno; nothing for those who have no session. */
    private List<Part> parts(Sessions node) {
        return Stream.of(ada, emma, bruno)
                .flatMap(it -> node.nextFor(it, "en").stream())
                .map(NextSession::part)
                .toList();
    }

    @Test
    void an_own_seat_at_the_same_time_is_pointed_out() {
        long one = given.session("One", START, 2);
        long other = given.session("Other", START.plus(Duration.ofMinutes(44)), 2);
        long later = given.session("Later", START.plus(Duration.ofMinutes(45)), 2);
        take(ada, one);

        assertThat(sessions().overlapping(ada, session(ada, other)))
                .hasValueSatisfying(it -> assertThat(it.id()).isEqualTo(one));
        assertThat(sessions().overlapping(ada, session(ada, later))).isEmpty();
        assertThat(take(ada, other)).as("but nothing is blocked").isEqualTo(new Seated());
    }

    @Test
    void one_is_reminded_once_on_the_working_day_before() throws Exception {
        // a Monday: the Friday before is the last working day
        long id = given.session("Monday", START, 2);
        given.seat(id, ada, true);
        var thursday = Instant.parse("2026-03-05T09:00:00Z");
        var friday = Instant.parse("2026-03-06T09:00:00Z");
        var saturday = Instant.parse("2026-03-07T09:00:00Z");

        sessions(thursday).remind();
        sessions(Instant.parse("2026-03-06T04:00:00Z")).remind();
        assertThat(told(ada)).isEmpty();

        Together.run(4, () -> sessions(friday).remind());
        sessions(saturday).remind();

        assertThat(told(ada)).containsExactly("session-soon");
        assertThat(mails()).containsExactly("session-reminder " + ada.id());
    }

    @Test
    void who_took_the_seat_just_now_or_pauses_is_not_reminded() {
        long id = given.session("Tomorrow", Given.NOW.plus(Duration.ofDays(1)), 5);
        take(ada, id);
        given.seat(id, bruno, true);
        database.jdbi()
                .useHandle(
                        it -> {
                            it.execute(
                                    "UPDATE live_session_seat SET seated_at = ? WHERE person_id ="
                                            + " ?",
                                    Given.NOW.minus(Duration.ofDays(2)),
                                    bruno.id());
                            it.execute(
                                    "INSERT INTO member_pause (person_id, starts_at, asked_at)"
                                            + " VALUES (?, ?, ?)",
                                    bruno.id(),
                                    Given.NOW.minus(Duration.ofDays(1)),
                                    Given.NOW);
                        });

        sessions().remind();

        assertThat(told(ada)).isEmpty();
        assertThat(told(bruno)).isEmpty();
    }

    @Test
    void when_a_zone_gets_new_rules_the_clock_on_the_wall_is_what_was_agreed() {
        long id = given.session("In Paris", START, 2);
        take(ada, id);
        // as though it had been planned under the old rules
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE live_session SET starts_at = ?, ends_at = ?",
                                        START.minus(Duration.ofHours(1)),
                                        START));

        sessions().followClocks();
        sessions().followClocks();

        assertThat(session(ada, id).startsAt()).isEqualTo(START);
        assertThat(session(ada, id).endsAt()).isEqualTo(START.plus(Duration.ofMinutes(45)));
        assertThat(session(ada, id).sequence()).isEqualTo(1);
        assertThat(told(ada)).containsExactly("session-changed");
    }

    @Test
    void a_session_is_changed_only_by_its_hosts_and_by_leads_of_the_whole() {
        long id = given.session("Bruno’s", START, 2);

        assertThat(sessions().hosted(bruno, id)).isPresent();
        assertThat(sessions().hosted(cast.lena(), id)).isPresent();
        assertThat(sessions().hosted(cast.luc(), id)).isEmpty();
        assertThat(sessions().hosted(carla, id)).isEmpty();
        assertThat(sessions().hosted(ada, id)).isEmpty();
    }

    private Seating take(Person person, long id) {
        return sessions().seats().take(person, session(person, id));
    }

    private void giveBack(Person person, long id) {
        sessions().seats().giveBack(person, session(person, id));
    }

    private Changing change(long id, int seats, Optional<Long> cohost) {
        return change(id, plan(START, seats, cohost, session(bruno, id).title()));
    }

    private Changing change(long id, Plan plan) {
        return sessions().desk().change(session(bruno, id), plan);
    }

    private static Plan plan(Instant start, int seats, Optional<Long> cohost, String title) {
        return new Plan(
                SessionKind.WORKSHOP,
                "en",
                title,
                "Bring *one* draft.",
                Optional.empty(),
                Optional.of("https://meet.example/room"),
                new Moment(LocalDateTime.ofInstant(start, PARIS), PARIS),
                45,
                seats,
                cohost);
    }

    private void tick(Person person, long id) {
        sessions(AFTER).attendances().tick(bruno, session(bruno, id), person.id());
    }

    private void untick(Person person, long id) {
        sessions(AFTER).attendances().untick(session(bruno, id), person.id());
    }

    private Confirming type(Person person, long id, String code, Instant at) {
        return sessions(at).attendances().confirm(person, session(person, id), code);
    }

    private boolean rate(Person person, long id, int stars, Optional<String> word) {
        return sessions(AFTER).rate(person, session(person, id), stars, word);
    }

    private Optional<Long> next(Person person, String language) {
        return sessions().nextFor(person, language).map(NextSession::id);
    }

    private LiveSession session(Person person, long id) {
        return sessions().session(person, id).orElseThrow();
    }

    private List<Person> crowd(int size) {
        var people = new ArrayList<Person>();
        for (int i = 0; i < size; i++) {
            people.add(given.person(given.member("Person " + i, "Number")));
        }
        return Collections.unmodifiableList(people);
    }

    private static List<Integer> upTo(int last) {
        return java.util.stream.IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static SessionFilter filter() {
        return new SessionFilter(Optional.empty(), Optional.empty());
    }

    private Sessions sessions() {
        return sessions(Given.NOW);
    }

    private Sessions sessions(Instant now) {
        var jdbi = database.jdbi();
        return new Sessions(
                jdbi,
                new ActivityLedger(jdbi, clock(now), () -> {}),
                new Notifications(jdbi, clock(now)),
                new Outbox(jdbi, clock(now), true, () -> {}),
                new Settings(jdbi, clock(now)),
                clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private List<String> told(Person person) {
        return new Notifications(database.jdbi(), clock(AFTER))
                .unread(person.id(), 9).stream().map(Notification::kind).toList();
    }

    private List<String> mails() {
        return texts("SELECT CONCAT(letter, ' ', person_id) FROM mail ORDER BY id");
    }

    private List<Tuple> facts() {
        return database.jdbi()
                .withHandle(
                        it ->
                                it.createQuery(
                                                "SELECT person_id, action, subject_id FROM activity"
                                                        + " WHERE reverses_id IS NULL ORDER BY id")
                                        .map(
                                                (row, _) ->
                                                        tuple(
                                                                row.getLong(1),
                                                                Action.valueOf(row.getString(2)),
                                                                row.getLong(3)))
                                        .list());
    }

    private List<String> reversed() {
        return texts(
                "SELECT CONCAT(action, ' ', person_id) FROM activity WHERE reverses_id IS NOT NULL"
                        + " ORDER BY id");
    }

    private List<Integer> numbers(String query) {
        return database.jdbi().withHandle(it -> it.createQuery(query).mapTo(Integer.class).list());
    }

    private List<String> texts(String query) {
        return database.jdbi().withHandle(it -> it.createQuery(query).mapTo(String.class).list());
    }
}

package relais.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.mail.Outbox;
import relais.notifications.Channel;
import relais.notifications.NewsChoices;
import relais.notifications.NewsChoices.Silence;
import relais.notifications.Notification;
import relais.notifications.Notifications;
import relais.notifications.Sort;
import relais.people.Moment;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.planning.Plan.State;
import relais.planning.Proposal.Why;
import relais.settings.Settings;
import relais.sharing.Pen;
import relais.sharing.ShareDraft;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;
import relais.support.Together;
import relais.timeline.Network;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans of drafts: kept, told once, and nobody else's business. */
class PlanningTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A Monday, ten o’clock in Paris. */
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static final Instant THURSDAY = Instant.parse("2026-03-05T10:00:00Z");

    final Jdbi jdbi = database.jdbi();
    Person ada;
    Person bruno;

    @BeforeEach
    void people() {
        var cast = new Cast(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
    }

    // What is kept

    @Test
    void a_plan_is_what_a_clock_shows_wherever_the_hour_lies_by_then() {
        long draft = draft("Half a thought");

        plan(draft, "2026-04-01T11:00");

        assertThat(theirs(NOW).plan().dueAt()).isEqualTo(Instant.parse("2026-04-01T09:00:00Z"));
        assertThat(theirs(NOW).plan().moment().text()).isEqualTo("2026-04-01T11:00");
        assertThat(theirs(NOW).state()).isEqualTo(State.WAITING);
    }

    @Test
    void it_is_moved_and_withdrawn_and_two_may_have_the_same_moment() {
        long one = draft("One");
        long other = draft("Other");
        plan(one, "2026-03-05T11:00");
        plan(other, "2026-03-05T11:00");
        assertThat(at(NOW).of(ada)).hasSize(2);

        plan(one, "2026-03-06T14:00");
        at(NOW).withdraw(ada, other);
        at(NOW).withdraw(ada, other);

        assertThat(theirs(NOW).plan().moment().text()).isEqualTo("2026-03-06T14:00");
        assertThat(theirs(NOW).plan().sequence()).isOne();
        assertThat(portal.app().sharing().drafts().of(ada)).hasSize(2);
    }

    @Test
    void a_draft_of_somebody_else_is_not_planned_and_not_seen() {
        long draft = draft("Half a thought");
        plan(draft, "2026-03-05T11:00");

        assertThat(at(NOW).plan(bruno, draft, moment("2026-03-05T11:00"))).isFalse();
        at(NOW).withdraw(bruno, draft);

        assertThat(at(NOW).of(bruno)).isEmpty();
        assertThat(at(NOW).plan(bruno, draft)).isEmpty();
        assertThat(at(NOW).of(ada)).hasSize(1);
    }

    @Test
    void when_a_zone_gets_new_rules_the_clock_on_the_wall_is_what_was_meant() {
        long draft = draft("Half a thought");
        plan(draft, "2026-03-05T11:00");
        jdbi.useHandle(it -> it.execute("UPDATE share_plan SET due_at = '2026-03-05 08:00:00'"));

        at(NOW).followClocks();
        at(NOW).followClocks();

        assertThat(theirs(NOW).plan().dueAt()).isEqualTo(THURSDAY);
        assertThat(theirs(NOW).plan().sequence()).isOne();
    }

    @Test
    void posting_it_or_throwing_it_away_ends_its_plan_and_takes_its_reminder_back() {
        var drafts = portal.app().sharing().drafts();
        long thrown = draft("One");
        long posted = draft("Other");
        plan(thrown, "2026-03-05T11:00");
        plan(posted, "2026-03-05T11:00");
        at(THURSDAY).remind();
        assertThat(told()).hasSize(2);

        drafts.throwAway(ada, thrown);
        portal.app().sharing().declare(ada, key("Other"), Pen.today(Pen.OWN));

        assertThat(at(THURSDAY).of(ada)).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void leaving_without_a_trace_takes_plans_and_reminders() {
        plan(draft("Half a thought"), "2026-03-05T11:00");
        at(THURSDAY).remind();
        portal.app().loadStarter();
        portal.signIn(ada);

        portal.post("/welcome/leaving", Map.of("trace", "erase"));

        assertThat(rows()).isZero();
        assertThat(told()).isEmpty();
    }

    @Test
    void leaving_the_company_does_too() {
        plan(draft("Half a thought"), "2026-03-05T11:00");
        at(THURSDAY).remind();

        at(THURSDAY).depart(ada.id());

        assertThat(rows()).isZero();
        assertThat(told()).isEmpty();
    }

    // Reminding

    @Test
    void at_its_moment_its_writer_is_told_behind_the_bell_and_by_mail() {
        long draft = draft("Half a thought\nand another");
        plan(draft, "2026-03-05T11:00");

        assertThat(at(THURSDAY.minusSeconds(1)).remind()).isZero();
        assertThat(at(THURSDAY).remind()).isOne();

        assertThat(told())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.kind()).isEqualTo("plan-ready");
                            assertThat(it.link()).isEqualTo("/me/planned/" + draft);
                            assertThat(it.details())
                                    .containsEntry("gist", "Half a thought and another");
                        });
        assertThat(mails()).containsExactly("plan-ready " + ada.id());
        assertThat(theirs(THURSDAY).state()).isEqualTo(State.READY);
    }

    @RepeatedTest(3)
    void however_many_are_at_work_on_two_nodes_each_plan_is_told_once() throws Exception {
        for (int i = 0; i < 20; i++) {
            plan(draft("Draft " + i), "2026-03-05T11:00");
        }
        var one = at(THURSDAY);
        var other = at(THURSDAY);

        var counts = Together.call(8, () -> one.remind() + other.remind());

        assertThat(counts.stream().mapToInt(it -> it).sum()).isEqualTo(20);
        assertThat(told()).hasSize(20).allMatch(it -> it.times() == 1);
        assertThat(mails()).hasSize(20);
    }

    @RepeatedTest(3)
    void whatever_is_moved_while_it_is_told_is_told_at_its_new_moment_once() throws Exception {
        long draft = draft("Half a thought");
        plan(draft, "2026-03-05T11:00");
        var planning = at(THURSDAY);

        Together.call(
                6,
                () -> {
                    planning.remind();
                    return planning.plan(ada, draft, moment("2026-03-06T11:00"));
                });

        assertThat(told()).isEmpty();
        assertThat(at(THURSDAY.plusSeconds(86_400)).remind()).isOne();
        assertThat(told()).hasSize(1);
    }

    @Test
    void who_moves_it_afterwards_is_told_anew() {
        long draft = draft("Half a thought");
        plan(draft, "2026-03-05T11:00");
        at(THURSDAY).remind();

        at(THURSDAY).plan(ada, draft, moment("2026-03-06T11:00"));
        assertThat(told()).isEmpty();
        assertThat(at(THURSDAY).remind()).isZero();

        assertThat(at(Instant.parse("2026-03-06T10:00:00Z")).remind()).isOne();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void outside_working_hours_nothing_is_told_until_work_begins_again() {
        plan(draft("Half a thought"), "2026-03-06T21:00");

        assertThat(at(Instant.parse("2026-03-06T20:00:00Z")).remind()).isZero();
        assertThat(at(Instant.parse("2026-03-08T10:00:00Z")).remind()).as("Sunday").isZero();
        assertThat(at(Instant.parse("2026-03-09T08:00:00Z")).remind()).isOne();
    }

    @Test
    void hours_of_ones_own_decide() {
        jdbi.onDemand(PeopleStore.class)
                .chooseWorkingTime(ada.id(), "6", LocalTime.of(20, 0), LocalTime.of(23, 0));
        plan(draft("Half a thought"), "2026-03-05T11:00");

        assertThat(at(THURSDAY).remind()).isZero();
        assertThat(at(Instant.parse("2026-03-07T19:00:00Z")).remind()).isOne();
    }

    @Test
    void what_came_due_while_nobody_was_there_is_told_on_the_next_start() {
        plan(draft("Half a thought"), "2026-03-05T11:00");

        assertThat(at(Instant.parse("2026-03-06T15:00:00Z")).remind()).isOne();
    }

    @Test
    void what_is_more_than_a_few_days_late_is_not_told_and_waits_kindly() {
        plan(draft("Half a thought"), "2026-03-05T11:00");
        var tenth = Instant.parse("2026-03-10T10:00:00Z");

        assertThat(at(tenth).remind()).isZero();

        assertThat(theirs(tenth).state()).isEqualTo(State.PASSED);
        assertThat(told()).isEmpty();
    }

    @Test
    void a_pause_holds_reminders_back_and_nothing_is_lost() {
        plan(draft("Half a thought"), "2026-03-05T11:00");
        pause(bruno);
        pause(ada);
        assertThat(at(THURSDAY).remind()).isZero();

        jdbi.useHandle(it -> it.execute("DELETE FROM member_pause"));

        assertThat(at(THURSDAY.plusSeconds(3_600)).remind()).isOne();
    }

    @Test
    void who_has_left_the_programme_is_left_alone() {
        plan(draft("Half a thought"), "2026-03-05T11:00");
        jdbi.useHandle(it -> it.execute("DELETE FROM membership WHERE person_id = ?", ada.id()));

        assertThat(at(THURSDAY).remind()).isZero();
    }

    @Test
    void who_wants_no_mail_for_it_gets_none() {
        new Notifications(jdbi, Clock.systemUTC())
                .choose(
                        ada.id(),
                        new NewsChoices(
                                Set.of(new Silence(Channel.MAIL, Sort.PLANS)),
                                true,
                                Optional.empty()));
        plan(draft("Half a thought"), "2026-03-05T11:00");

        at(THURSDAY).remind();

        assertThat(told()).hasSize(1);
        assertThat(mails()).isEmpty();
    }

    @Test
    void who_does_not_work_now_keeps_nobody_else_waiting() {
        var given = new Given(jdbi);
        for (int i = 0; i < 6; i++) {
            plan(draft("Draft " + i), "2026-03-05T11:00");
        }
        var asleep = given.person(given.member("Aiko", "Abe"));
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE person SET zone = 'Asia/Tokyo' WHERE id = ?", asleep.id()));
        at(NOW).plan(asleep, draftOf(asleep, "Another"), moment("2026-03-05T10:00"));

        assertThat(at(THURSDAY).remind()).isEqualTo(6);
        assertThat(at(Instant.parse("2026-03-06T00:30:00Z")).remind()).isOne();
    }

    // Proposing

    @Test
    void weeks_with_another_plan_are_left_alone() {
        long planned = draft("One");
        long next = draft("Other");
        plan(planned, "2026-03-05T11:00");

        var weeks = proposals(next).stream().map(it -> Diary.week(it.moment().date())).toList();

        assertThat(weeks)
                .isNotEmpty()
                .doesNotContain(LocalDate.of(2026, 3, 2))
                .doesNotHaveDuplicates();
        assertThat(proposals(planned).getFirst().moment().date())
                .as("its own plan keeps no week from itself")
                .isBefore(LocalDate.of(2026, 3, 9));
    }

    @Test
    void with_the_months_allowance_planned_the_next_month_comes_to_mind() {
        long item = new Given(jdbi).article("The pump from 1978", "ARTICLE");
        long first = draft(ada, "One", Optional.of(item));
        long second = draft(ada, "Other", Optional.of(item));
        plan(first, "2026-03-05T11:00");

        var proposals = proposals(second);

        assertThat(proposals)
                .filteredOn(it -> it.why() == Why.COUNTS_AGAIN)
                .isNotEmpty()
                .allMatch(it -> it.moment().date().getMonthValue() == 4);
        assertThat(proposals(draft("Mine")))
                .as("a subject of one's own")
                .noneMatch(it -> it.why() == Why.COUNTS_AGAIN);
    }

    private List<Proposal> proposals(long draft) {
        return at(NOW).propose(
                        ada, portal.app().sharing().drafts().draft(ada, draft).orElseThrow());
    }

    private void plan(long draft, String local) {
        assertThat(at(NOW).plan(ada, draft, moment(local))).isTrue();
    }

    private static Moment moment(String local) {
        return Moment.of(local, PARIS);
    }

    private PlannedPost theirs(Instant now) {
        var all = at(now).of(ada);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private long draft(String words) {
        return draftOf(ada, words);
    }

    private long draftOf(Person writer, String words) {
        return draft(writer, words, Optional.empty());
    }

    private long draft(Person writer, String words, Optional<Long> item) {
        var writing = new ShareDraft.Writing(item, Network.LINKEDIN, "en", words, List.of(), "");
        return portal.app().sharing().drafts().keep(writer, key(words), writing).orElseThrow();
    }

    /** Of the form in which they are written. */
    private static String key(String words) {
        return "a-form-with-" + words.hashCode();
    }

    private void pause(Person person) {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO member_pause (person_id, starts_at, asked_at) VALUES"
                                        + " (?, ?, ?)",
                                person.id(),
                                NOW,
                                NOW));
    }

    private List<Notification> told() {
        return new Notifications(jdbi, Clock.systemUTC()).unread(ada.id(), 100);
    }

    private List<String> mails() {
        return jdbi.withHandle(
                it ->
                        it.createQuery("SELECT CONCAT(letter, ' ', person_id) FROM mail")
                                .mapTo(String.class)
                                .list());
    }

    private long rows() {
        return jdbi.withHandle(
                it -> it.createQuery("SELECT COUNT(*) FROM share_plan").mapTo(long.class).one());
    }

    /** As it is at that moment. */
    private Planning at(Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Planning(
                jdbi,
                portal.app().sharing(),
                portal.app().feed(),
                new Notifications(jdbi, clock),
                new Outbox(jdbi, clock, true, () -> {}),
                new Settings(jdbi, clock),
                clock);
    }
}

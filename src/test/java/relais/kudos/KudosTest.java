package relais.kudos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.activity.ActivityPump;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.points.Points;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

class KudosTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final String WORDS = "You stayed late so that the pump could leave on time.";

    Cast cast;
    Person ada;
    Person bruno;
    Person emma;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
        ada = cast.ada();
        bruno = cast.bruno();
        emma = cast.emma();
    }

    @Test
    void both_have_a_fact_and_the_receiver_is_told() {
        var id = give(ada, bruno);

        assertThat(facts())
                .containsExactly(
                        tuple(ada.id(), Action.KUDOS_GIVEN, id),
                        tuple(bruno.id(), Action.KUDOS_RECEIVED, id));
        assertThat(notifications().unread(bruno.id(), 9))
                .singleElement()
                .satisfies(it -> assertThat(it.link()).isEqualTo("/kudos/" + id));
    }

    @Test
    void the_same_form_sent_from_many_tabs_is_one_thank_you() throws Exception {
        var ids =
                Together.call(
                        16, () -> kudos().give(ada, bruno, WORDS, "en", Optional.empty(), "a-key"));

        assertThat(ids).containsOnly(ids.getFirst());
        assertThat(facts()).hasSize(2);
        assertThat(tally(bruno)).isEqualTo("0/1");
    }

    @Test
    void between_the_same_two_it_counts_in_full_then_half_then_no_more() {
        give(ada, bruno);
        give(bruno, ada);
        give(ada, bruno);
        give(bruno, ada);

        assertThat(actions())
                .containsExactly(
                        Action.KUDOS_GIVEN,
                        Action.KUDOS_RECEIVED,
                        Action.KUDOS_GIVEN_AGAIN,
                        Action.KUDOS_RECEIVED_AGAIN,
                        Action.KUDOS_GIVEN_AGAIN,
                        Action.KUDOS_RECEIVED_OFTEN,
                        Action.KUDOS_GIVEN_AGAIN,
                        Action.KUDOS_RECEIVED_OFTEN);
        assertThat(kudos().received(bruno, Long.MAX_VALUE, 9))
                .as("the words always arrive")
                .extracting(Thanks::message)
                .containsOnly(WORDS)
                .hasSize(2);
    }

    @Test
    void a_circle_of_three_counts_half_where_it_closes() {
        give(ada, bruno);
        give(bruno, emma);
        give(emma, ada);

        assertThat(actions())
                .endsWith(Action.KUDOS_GIVEN_AGAIN, Action.KUDOS_RECEIVED_AGAIN)
                .startsWith(
                        Action.KUDOS_GIVEN,
                        Action.KUDOS_RECEIVED,
                        Action.KUDOS_GIVEN,
                        Action.KUDOS_RECEIVED);
    }

    @Test
    void thanks_of_others_do_not_count_against_anybody() {
        give(ada, bruno);
        give(emma, bruno);
        give(ada, emma);

        assertThat(actions()).containsOnly(Action.KUDOS_GIVEN, Action.KUDOS_RECEIVED);
    }

    @Test
    void after_ninety_days_it_counts_in_full_again() {
        give(ada, bruno, Given.NOW);
        give(bruno, ada, Given.NOW.plus(Worth.LATELY).minusSeconds(1));
        give(ada, bruno, Given.NOW.plus(Worth.LATELY).plus(Worth.LATELY).minusSeconds(1));

        assertThat(actions())
                .containsExactly(
                        Action.KUDOS_GIVEN,
                        Action.KUDOS_RECEIVED,
                        Action.KUDOS_GIVEN_AGAIN,
                        Action.KUDOS_RECEIVED_AGAIN,
                        Action.KUDOS_GIVEN,
                        Action.KUDOS_RECEIVED);
    }

    @Test
    void to_and_fro_from_many_threads_just_one_counts_in_full_and_one_half() throws Exception {
        var number = new AtomicInteger();

        Together.run(
                24,
                () -> {
                    int i = number.incrementAndGet();
                    var giver = i % 2 == 0 ? ada : bruno;
                    give(giver, giver == ada ? bruno : ada);
                });

        assertThat(actions()).hasSize(48).filteredOn(Action.KUDOS_RECEIVED::equals).hasSize(1);
        assertThat(actions()).filteredOn(Action.KUDOS_RECEIVED_AGAIN::equals).hasSize(1);
        assertThat(actions()).filteredOn(Action.KUDOS_GIVEN::equals).hasSize(1);
        assertThat(tally(ada)).isEqualTo("12/12");
    }

    @Test
    void a_circle_closed_by_three_at_once_counts_half_exactly_once() throws Exception {
        for (int round = 0; round < 8; round++) {
            database.beforeEach(null);
            cast();
            var ways = List.of(List.of(ada, bruno), List.of(bruno, emma), List.of(emma, ada));
            var next = new AtomicInteger();

            Together.run(
                    3,
                    () -> {
                        var way = ways.get(next.getAndIncrement());
                        give(way.getFirst(), way.getLast());
                    });

            assertThat(actions()).filteredOn(Action.KUDOS_RECEIVED_AGAIN::equals).hasSize(1);
        }
    }

    @Test
    void many_colleagues_thank_each_other_at_once_and_nobody_waits_in_a_circle() throws Exception {
        var given = new Given(database.jdbi());
        var people = new ArrayList<Person>();
        for (int i = 0; i < 6; i++) {
            people.add(given.person(given.member("Person " + i, "Number")));
        }
        var number = new AtomicInteger();

        Together.run(
                30,
                () -> {
                    int i = number.getAndIncrement();
                    give(people.get(i % 6), people.get((i + 1 + i / 6) % 6));
                });

        assertThat(facts()).hasSize(60);
        assertThat(drift()).isZero();
    }

    @Test
    void taking_back_takes_the_facts_the_words_and_the_place_on_the_wall() {
        var id = give(ada, bruno);
        kudos().show(bruno, thanks(bruno, id));

        var thanks = thanks(ada, id);
        kudos().takeBack(ada, thanks);
        kudos().takeBack(ada, thanks);

        assertThat(kudos().thanks(bruno, id)).isEmpty();
        assertThat(kudos().wall(Scope.EVERYONE, Long.MAX_VALUE, 9)).isEmpty();
        assertThat(texts("SELECT message FROM kudos")).containsExactly("");
        assertThat(texts("SELECT action FROM activity WHERE reverses_id IS NOT NULL"))
                .containsExactly("KUDOS_GIVEN", "KUDOS_RECEIVED");
        assertThat(notifications().unread(bruno.id(), 9)).isEmpty();
        assertThat(tally(ada)).isEqualTo("0/0");
    }

    @Test
    void given_and_taken_back_a_hundred_times_is_worth_one() {
        var points = new Points(database.jdbi(), ZoneId.of("Europe/Paris"));
        var pump = new ActivityPump(database.jdbi(), clock(Given.NOW)).listen(points);
        var kudos = kudos(Given.NOW, pump);
        for (int i = 0; i < 100; i++) {
            var id = kudos.give(ada, bruno, WORDS, "en", Optional.empty(), ThanksForm.freshKey());
            kudos.takeBack(ada, thanks(ada, id));
        }
        kudos.give(ada, bruno, WORDS, "en", Optional.empty(), ThanksForm.freshKey());
        pump.drain();

        assertThat(points.since(ada.id(), Given.NOW.minusSeconds(1))).isEqualTo(1);
        assertThat(points.since(bruno.id(), Given.NOW.minusSeconds(1))).isEqualTo(3);
    }

    @Test
    void a_month_of_thanking_everybody_pays_no_more_than_its_caps() {
        var given = new Given(database.jdbi());
        var points = new Points(database.jdbi(), ZoneId.of("Europe/Paris"));
        var pump =
                new ActivityPump(database.jdbi(), clock(Given.NOW.plus(Duration.ofDays(40))))
                        .listen(points);
        for (int i = 0; i < 20; i++) {
            var colleague = given.person(given.member("Colleague " + i, "Number"));
            var at = Given.NOW.plus(Duration.ofHours(30L * i));
            kudos(at, pump).give(ada, colleague, WORDS, "en", Optional.empty(), "key-" + i);
            kudos(at, pump).give(colleague, bruno, WORDS, "en", Optional.empty(), "key-b-" + i);
        }
        pump.drain();

        assertThat(points.since(ada.id(), Given.NOW.minusSeconds(1))).isEqualTo(6);
        assertThat(points.since(bruno.id(), Given.NOW.minusSeconds(1))).isEqualTo(30);
    }

    @Test
    void the_receiver_decides_about_the_wall_and_may_decide_otherwise() throws Exception {
        var id = give(ada, bruno);
        assertThat(kudos().thanks(emma, id)).as("between the two of them").isEmpty();

        Together.run(8, () -> kudos().show(bruno, thanks(bruno, id)));
        assertThat(kudos().wall(Scope.EVERYONE, Long.MAX_VALUE, 9)).hasSize(1);
        assertThat(kudos().wall(Scope.country("FR"), Long.MAX_VALUE, 9)).hasSize(1);
        assertThat(kudos().wall(Scope.country("DE"), Long.MAX_VALUE, 9)).isEmpty();
        assertThat(kudos().wall(Scope.unit(bruno.unitId()), Long.MAX_VALUE, 9)).hasSize(1);
        assertThat(kudos().wallOf(bruno.id(), 9)).hasSize(1);
        assertThat(kudos().thanks(emma, id)).isPresent();

        kudos().hide(bruno, thanks(bruno, id));
        assertThat(kudos().wall(Scope.EVERYONE, Long.MAX_VALUE, 9)).isEmpty();
    }

    @Test
    void who_left_the_company_is_not_on_the_wall_and_their_words_stay_with_the_receiver() {
        var id = give(ada, bruno);
        kudos().show(bruno, thanks(bruno, id));
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE person SET deactivated_at = NOW(6) WHERE id = ?",
                                        ada.id()));

        assertThat(kudos().wall(Scope.EVERYONE, Long.MAX_VALUE, 9)).isEmpty();
        assertThat(kudos().received(bruno, Long.MAX_VALUE, 9))
                .singleElement()
                .satisfies(it -> assertThat(it.giver()).isNull());
    }

    private long give(Person giver, Person receiver) {
        return give(giver, receiver, Given.NOW);
    }

    private long give(Person giver, Person receiver, Instant at) {
        return kudos(at, null)
                .give(giver, receiver, WORDS, "en", Optional.empty(), ThanksForm.freshKey());
    }

    private Kudos kudos() {
        return kudos(Given.NOW, null);
    }

    private Kudos kudos(Instant now, ActivityPump pump) {
        var ledger = new ActivityLedger(database.jdbi(), clock(now), () -> {});
        return new Kudos(database.jdbi(), ledger, notifications(), clock(now));
    }

    private Notifications notifications() {
        return new Notifications(database.jdbi(), clock(Given.NOW));
    }

    private Thanks thanks(Person person, long id) {
        return kudos().thanks(person, id).orElseThrow();
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private List<Tuple> facts() {
        return database.jdbi()
                .withHandle(
                        it ->
                                it.createQuery(
                                                "SELECT person_id, action, subject_id FROM activity"
                                                        + " ORDER BY id")
                                        .map(
                                                (row, _) ->
                                                        tuple(
                                                                row.getLong(1),
                                                                Action.valueOf(row.getString(2)),
                                                                row.getLong(3)))
                                        .list());
    }

    private List<Action> actions() {
        return texts("SELECT action FROM activity ORDER BY id").stream()
                .map(Action::valueOf)
                .toList();
    }

    /** Given and received, as counted. */
    private String tally(Person person) {
        return texts(
                        "SELECT CONCAT(given, '/', received) FROM kudos_tally WHERE person_id = "
                                + person.id())
                .getFirst();
    }

    /** People whose kept numbers are not those of their thank-yous. */
    private int drift() {
        return Integer.parseInt(
                texts(
                                """
                                SELECT COUNT(*)
                                  FROM kudos_tally t
                                 WHERE t.given <> (SELECT COUNT(*) FROM kudos k
                                                    WHERE k.giver_id = t.person_id AND k.taken_back_at IS NULL)
                                    OR t.received <> (SELECT COUNT(*) FROM kudos k
                                                       WHERE k.receiver_id = t.person_id AND k.taken_back_at IS NULL)
                                """)
                        .getFirst());
    }

    private List<String> texts(String query) {
        return database.jdbi().withHandle(it -> it.createQuery(query).mapTo(String.class).list());
    }
}

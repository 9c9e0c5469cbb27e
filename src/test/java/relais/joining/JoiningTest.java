package relais.joining;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.activity.ActivityPump;
import relais.boards.Boards;
import relais.boards.Standing;
import relais.feed.Topic;
import relais.joining.Choosing.AlreadyIn;
import relais.joining.Choosing.CharterRenewed;
import relais.joining.Choosing.Chosen;
import relais.joining.Choosing.ColleaguesName;
import relais.joining.Choosing.NotIn;
import relais.joining.Choosing.PseudonymTaken;
import relais.mentoring.Grove;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.points.Period;
import relais.points.Points;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class JoiningTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Given given = new Given(jdbi);
    final Clock clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
    final Grove grove = new Grove(jdbi);
    final Points points = new Points(jdbi, ZoneId.of("Europe/Paris"));
    final ActivityPump pump =
            new ActivityPump(jdbi, Clock.offset(clock, Duration.ofMinutes(1))).listen(points);
    final ActivityLedger ledger = new ActivityLedger(jdbi, clock, () -> {});
    final Joining joining =
            new Joining(
                    jdbi, ledger, points, grove.mentoring, _ -> List.<Topic>of(), _ -> {}, clock);
    Person ada;
    Person bruno;
    Person emma;

    @BeforeEach
    void people() {
        var cast = new Cast(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
        emma = cast.emma();
    }

    @Test
    void who_joins_is_an_ambassador_and_stands_on_the_boards() {
        earn(emma);

        assertThat(joining.join(emma, 1, real())).isEqualTo(new Chosen());

        assertThat(person(emma).ambassador()).isTrue();
        assertThat(shownName(emma)).hasValue("Emma N’Diaye");
        assertThat(totals(emma)).isPositive();
        assertThat(facts(emma, Action.JOINED)).isEqualTo(1);
    }

    @Test
    void joining_from_sixteen_threads_joins_once() throws Exception {
        var answers = Together.call(16, () -> joining.join(emma, 1, real()));

        assertThat(answers).filteredOn(new Chosen()::equals).hasSize(1);
        assertThat(answers).filteredOn(new AlreadyIn()::equals).hasSize(15);
        assertThat(facts(emma, Action.JOINED)).isEqualTo(1);
    }

    @Test
    void a_pseudonym_hides_the_name_and_absence_hides_the_person() {
        earn(emma);

        joining.join(emma, 1, pseudonym("Étoile du Nord"));
        assertThat(shownName(emma)).hasValue("Étoile du Nord");

        assertThat(joining.choose(emma, absent())).isEqualTo(new Chosen());
        assertThat(shownName(emma)).isEmpty();
        assertThat(totals(emma)).isZero();

        joining.choose(emma, real());
        assertThat(totals(emma)).isPositive();
    }

    @Test
    void another_name_leaves_past_periods_where_their_points_were_earned() {
        var lastMonth = Clock.offset(clock, Duration.ofDays(-20));
        var earlier = new ActivityLedger(jdbi, lastMonth, () -> {});
        jdbi.useTransaction(_ -> earlier.recordOnce(ada.id(), Action.MODULE_COMPLETED, 42));
        pump.drain();
        jdbi.useHandle(it -> it.execute("UPDATE person SET country = 'PL' WHERE id = ?", ada.id()));

        joining.choose(ada, pseudonym("Étoile du Nord"));

        var boards = new Boards(jdbi, ZoneId.of("Europe/Paris"), lastMonth);
        var france = boards.scope("country:FR", List.of()).orElseThrow();
        assertThat(boards.boardFor(bruno, boards.now(Period.Kind.MONTH), france).top())
                .extracting(Standing::shownName)
                .containsExactly("Étoile du Nord");
    }

    @Test
    void one_pseudonym_is_one_persons_whatever_its_accents() {
        joining.choose(ada, pseudonym("Étoile du Nord"));

        assertThat(joining.join(emma, 1, pseudonym("etoile DU nord")))
                .isEqualTo(new PseudonymTaken());
        assertThat(joining.choose(bruno, pseudonym("Etoile du nord")))
                .isEqualTo(new PseudonymTaken());
        assertThat(person(emma).ambassador()).isFalse();
        assertThat(joining.choose(ada, pseudonym("Etoile du Nord"))).isEqualTo(new Chosen());
    }

    @Test
    void eight_people_who_want_one_pseudonym_at_once_get_it_once() throws Exception {
        var people =
                IntStream.range(0, 8)
                        .mapToObj(i -> given.person(given.member("Member", "N" + i)))
                        .toList();
        var turn = new AtomicInteger();

        var answers =
                Together.call(
                        8,
                        () ->
                                joining.choose(
                                        people.get(turn.getAndIncrement()), pseudonym("Comète")));

        assertThat(answers).filteredOn(new Chosen()::equals).hasSize(1);
        assertThat(answers).filteredOn(new PseudonymTaken()::equals).hasSize(7);
    }

    @Test
    void nobody_appears_under_the_name_of_a_colleague() {
        for (var name :
                List.of(
                        "Bruno Bouchard",
                        "bouchard bruno",
                        "Brúno-Bouchard 7",
                        "BrunoBouchard7",
                        "le vrai Bruno Bouchard")) {
            assertThat(joining.join(emma, 1, pseudonym(name)))
                    .as(name)
                    .isEqualTo(new ColleaguesName());
        }
        assertThat(joining.join(emma, 1, pseudonym("Bruno le Brave"))).isEqualTo(new Chosen());
    }

    @Test
    void the_name_of_somebody_who_left_the_company_is_free() {
        assertThat(joining.join(emma, 1, pseudonym("Egon Elm"))).isEqualTo(new Chosen());
    }

    @Test
    void only_the_charter_of_today_can_be_accepted() {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO charter (id, version, published_at) VALUES (2, 2, ?)",
                                Given.NOW));

        assertThat(joining.join(emma, 1, real())).isEqualTo(new CharterRenewed());
        assertThat(joining.join(emma, 2, real())).isEqualTo(new Chosen());
    }

    @Test
    void topics_are_kept_as_chosen_last() {
        var one = given.topic("innovation", 1);
        var two = given.topic("people", 2);

        joining.join(emma, 1, new Choices(BoardName.ABSENT, Optional.empty(), List.of(one, two)));
        joining.choose(emma, new Choices(BoardName.ABSENT, Optional.empty(), List.of(two)));

        assertThat(joining.topicsOf(emma)).containsExactly(two);
    }

    @Test
    void who_leaves_is_gone_from_boards_and_tree_at_once() {
        earn(ada);
        points.appear(ada.id());
        grove.accepted(ada, bruno);

        joining.leave(ada);

        assertThat(person(ada).ambassador()).isFalse();
        assertThat(totals(ada)).isZero();
        assertThat(shownName(ada)).isEmpty();
        assertThat(grove.mentoring.forest().people()).isZero();
        assertThat(grove.mentoring.sponsorOf(ada.id())).isEmpty();
        assertThat(facts(ada, Action.LEFT)).isEqualTo(1);
        assertThat(rows("membership_past", ada)).isEqualTo(1);
    }

    @Test
    void leaving_from_sixteen_threads_leaves_once() throws Exception {
        Together.run(16, () -> joining.leave(ada));

        assertThat(facts(ada, Action.LEFT)).isEqualTo(1);
        assertThat(rows("membership_past", ada)).isEqualTo(1);
    }

    @Test
    void erasing_ones_trace_forgets_the_topics_and_the_time_in_the_programme() {
        var topic = given.topic("innovation", 1);
        joining.choose(ada, new Choices(BoardName.REAL, Optional.empty(), List.of(topic)));

        joining.leave(ada, true);

        assertThat(joining.topicsOf(ada)).isEmpty();
        assertThat(rows("membership_past", ada)).isZero();
    }

    @Test
    void who_comes_back_is_in_again_with_what_they_had() {
        var topic = given.topic("innovation", 1);
        joining.choose(ada, new Choices(BoardName.REAL, Optional.empty(), List.of(topic)));
        earn(ada);
        joining.leave(ada);

        assertThat(joining.topicsOf(ada)).containsExactly(topic);
        assertThat(joining.join(ada, 1, real())).isEqualTo(new Chosen());

        assertThat(totals(ada)).isPositive();
        assertThat(facts(ada, Action.JOINED)).isEqualTo(1);
    }

    @Test
    void a_champion_who_left_is_none_until_they_come_back() {
        joining.leave(bruno);
        assertThat(person(bruno).champion()).isFalse();

        joining.join(bruno, 1, real());
        assertThat(person(bruno).champion()).isTrue();
    }

    @Test
    void who_is_not_in_has_nothing_to_choose_or_leave() {
        assertThat(joining.choose(emma, real())).isEqualTo(new NotIn());

        joining.leave(emma);

        assertThat(facts(emma, Action.LEFT)).isZero();
    }

    @Test
    void who_left_the_company_is_out_too() {
        grove.accepted(ada, bruno);

        joining.depart(bruno.id());
        joining.depart(bruno.id());

        assertThat(rows("membership_past", bruno)).isEqualTo(1);
        assertThat(grove.mentoring.sponsorOf(ada.id())).isEmpty();
    }

    @Test
    void leaving_while_points_are_delivered_leaves_nothing_on_the_boards() throws Exception {
        for (int round = 0; round < 10; round++) {
            var member = given.person(given.member("Member", "R" + round));
            for (int module = 0; module < 20; module++) {
                long subject = module;
                jdbi.useTransaction(
                        _ -> ledger.recordOnce(member.id(), Action.MODULE_COMPLETED, subject));
            }
            var turn = new AtomicInteger();

            Together.run(
                    4,
                    () -> {
                        if (turn.getAndIncrement() == 0) {
                            joining.leave(member);
                        } else {
                            pump.drain();
                        }
                    });
            pump.drain();

            assertThat(totals(member)).isZero();
            assertThat(points.since(member.id(), Given.NOW.minusSeconds(60))).isEqualTo(400);
        }
        assertThat(
                        jdbi.<Integer, RuntimeException>withHandle(
                                it ->
                                        it.createQuery(
                                                        "SELECT COUNT(*) FROM points_histogram"
                                                                + " WHERE scores <> '[]'")
                                                .mapTo(int.class)
                                                .one()))
                .isZero();
    }

    @Test
    void the_starter_charter_is_there_in_both_languages_and_only_once() {
        jdbi.useHandle(
                it -> {
                    it.execute("DELETE FROM membership");
                    it.execute("DELETE FROM charter");
                });

        joining.loadStarter();
        joining.loadStarter();

        var french = joining.charter("fr").orElseThrow();
        assertThat(french.title()).startsWith("La charte");
        assertThat(french.body()).doesNotContain("title:").contains("## ");
        assertThat(joining.charter("en").orElseThrow().id()).isEqualTo(french.id());
        assertThat(joining.charter("de").orElseThrow().id()).isEqualTo(french.id());
    }

    private static Choices real() {
        return new Choices(BoardName.REAL, Optional.empty(), List.of());
    }

    private static Choices absent() {
        return new Choices(BoardName.ABSENT, Optional.empty(), List.of());
    }

    private static Choices pseudonym(String pseudonym) {
        return new Choices(BoardName.PSEUDONYM, Optional.of(pseudonym), List.of());
    }

    private void earn(Person person) {
        jdbi.useTransaction(_ -> ledger.recordOnce(person.id(), Action.MODULE_COMPLETED, 42));
        pump.drain();
    }

    private Person person(Person person) {
        return jdbi.onDemand(PeopleStore.class).active(person.id()).orElseThrow();
    }

    private Optional<String> shownName(Person person) {
        return jdbi.withHandle(
                it ->
                        it.createQuery("SELECT shown_name FROM board_member WHERE person_id = ?")
                                .bind(0, person.id())
                                .mapTo(String.class)
                                .findOne());
    }

    private int totals(Person person) {
        return count(
                "SELECT COALESCE(SUM(points), 0) FROM points_total WHERE person_id = ?", person);
    }

    private int facts(Person person, Action action) {
        return count(
                "SELECT COUNT(*) FROM activity WHERE action = '" + action + "' AND person_id = ?",
                person);
    }

    private int rows(String table, Person person) {
        return count("SELECT COUNT(*) FROM " + table + " WHERE person_id = ?", person);
    }

    private int count(String sql, Person person) {
        return jdbi.withHandle(
                it -> it.createQuery(sql).bind(0, person.id()).mapTo(int.class).one());
    }
}

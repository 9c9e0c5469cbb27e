package relais.boards;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.points.Period;
import relais.points.Points;
import relais.points.ScoreCounts;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class BoardsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    final Jdbi jdbi = database.jdbi();
    final Given given = new Given(jdbi);
    final Points points = new Points(jdbi, PARIS);
    final Boards boards = new Boards(jdbi, PARIS, Clock.fixed(Given.NOW, ZoneOffset.UTC));
    Cast cast;

    @BeforeEach
    void cast() {
        cast = new Cast(jdbi);
    }

    @Test
    void equal_points_share_a_place_and_the_next_one_is_left_out() {
        modules(given.member("One", "First"), 3, 0);
        modules(given.member("Two", "Later"), 2, 60);
        modules(given.member("Two", "Earlier"), 2, 30);
        modules(given.member("Four", "Last"), 1, 0);

        var top = month(person("Four", "Last")).top();

        assertThat(top).extracting(Standing::place).containsExactly(1L, 2L, 2L, 4L);
        assertThat(top)
                .extracting(Standing::shownName)
                .as("who got there first comes first")
                .containsExactly("One First", "Two Earlier", "Two Later", "Four Last");
    }

    @Test
    void of_few_people_the_upper_half_is_shown_and_never_the_last_to_others() {
        for (int i = 1; i <= 20; i++) {
            modules(given.member("Person", "Number" + i), 21 - i, 0);
        }

        assertThat(month(cast.ada()).top()).extracting(Standing::place).hasSize(10).endsWith(10L);
        assertThat(month(person("Person", "Number8")).top())
                .extracting(Standing::place)
                .as("their neighbours come next")
                .hasSize(13)
                .endsWith(13L);
        var board = month(person("Person", "Number20"));
        assertThat(board.top()).hasSize(10);
        assertThat(board.around())
                .extracting(Standing::place)
                .containsExactly(15L, 16L, 17L, 18L, 19L, 20L);
    }

    @Test
    void who_is_shortly_after_the_first_fifty_is_shown_once_and_with_a_place_of_their_own() {
        for (int i = 1; i <= 60; i++) {
            modules(given.member("Person", "Number" + i), 61 - i, 0);
        }

        var board = month(person("Person", "Number52"));

        assertThat(board.top())
                .extracting(Standing::place)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 57).boxed().toList());
        assertThat(board.around()).isEmpty();
        assertThat(board.shared()).isEmpty();
    }

    @Test
    void nobody_is_told_that_they_are_last_but_everyone_sees_their_neighbours() {
        for (int i = 1; i <= 60; i++) {
            modules(given.member("Person", "Number" + i), 61 - i, 0);
        }
        var fiftySeventh = person("Person", "Number57");

        var board = month(fiftySeventh);

        assertThat(board.top()).hasSize(50);
        assertThat(board.own().orElseThrow().place()).isEqualTo(57);
        assertThat(board.around())
                .extracting(Standing::place)
                .containsExactly(52L, 53L, 54L, 55L, 56L, 57L, 58L, 59L, 60L);
        assertThat(month(person("Person", "Number3")).around()).isEmpty();
    }

    @Test
    void neighbours_with_the_same_points_stand_around_in_the_order_of_arrival() {
        for (int i = 1; i <= 50; i++) {
            modules(given.member("Ahead", "Number" + i), 2, i);
        }
        var equals =
                IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> given.member("Equal", "Number" + i))
                        .toList();
        for (int i = 0; i < equals.size(); i++) {
            modules(equals.get(i), 1, i);
        }

        var board = month(person("Equal", "Number10"));

        assertThat(board.around()).extracting(Standing::place).containsOnly(51L);
        assertThat(board.around())
                .extracting(Standing::shownName)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(5, 15).mapToObj(i -> "Equal Number" + i).toList());
    }

    @Test
    void a_pseudonym_shows_no_way_to_the_person_and_absence_leaves_no_gap() {
        var hidden = given.member("Hidden", "Person");
        var masked = given.member("Masked", "Person");
        jdbi.useHandle(
                handle -> {
                    handle.execute(
                            "UPDATE membership SET board_name = 'ABSENT' WHERE person_id = ?",
                            hidden);
                    handle.execute(
                            "UPDATE membership SET board_name = 'PSEUDONYM', pseudonym = 'Night"
                                    + " Owl' WHERE person_id = ?",
                            masked);
                });
        modules(hidden, 5, 0);
        modules(masked, 3, 0);
        modules(cast.ada().id(), 1, 0);

        var top = month(cast.ada()).top();

        assertThat(top)
                .extracting(Standing::shownName)
                .containsExactly("Night Owl", "Ada Lindqvist");
        assertThat(top).extracting(Standing::place).containsExactly(1L, 2L);
        assertThat(top.getFirst().handle()).isEmpty();
        assertThat(top.getFirst().initials()).isEqualTo("NO");
    }

    @Test
    void a_new_name_is_in_force_at_once() {
        modules(cast.ada().id(), 1, 0);
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "UPDATE membership SET board_name = 'PSEUDONYM', pseudonym = 'Night"
                                        + " Owl' WHERE person_id = ?",
                                cast.ada().id()));

        assertThat(month(cast.bruno()).top())
                .extracting(Standing::shownName)
                .containsExactly("Night Owl");
    }

    @Test
    void a_unit_and_a_country_have_boards_of_their_own_whichever_way_they_are_walked() {
        var ada = cast.ada();
        modules(ada.id(), 2, 0);
        modules(cast.bruno().id(), 3, 0);
        var abroad = given.member("Far", "Away");
        jdbi.useHandle(
                handle -> handle.execute("UPDATE person SET country = 'PL' WHERE id = ?", abroad));
        modules(abroad, 5, 0);
        var period = boards.now(Period.Kind.MONTH);

        var poland = boards.boardFor(ada, period, Scope.country("PL"));
        assertThat(poland.top()).extracting(Standing::shownName).containsExactly("Far Away");
        assertThat(poland.own()).isEmpty();

        var home = boards.boardFor(ada, period, Scope.country(ada.country()));
        assertThat(home.top()).extracting(Standing::place).startsWith(1L, 2L);
        assertThat(home.own().orElseThrow().place()).isEqualTo(2);

        for (var scope : boards.scopesOf(ada)) {
            var store = jdbi.onDemand(BoardStore.class);
            var any = new Scores.Span(1, 1_000_000);
            var whole = Walk.whole(scope);
            var inOrder = Walk.inOrder(scope);
            assertThat(store.top(whole.people(), whole.within(), scope, period.key(), any, 50))
                    .as(scope.word())
                    .isNotEmpty()
                    .isEqualTo(
                            store.top(
                                    inOrder.people(),
                                    inOrder.within(),
                                    scope,
                                    period.key(),
                                    any,
                                    50));
        }
    }

    @Test
    void a_board_is_the_same_whether_its_people_are_counted_or_ranked_when_it_is_read() {
        for (int i = 1; i <= 70; i++) {
            modules(given.member("Person", "Number" + i), 1 + i / 3, i % 4);
        }
        var counts = new ScoreCounts(jdbi, 1);
        var people =
                IntStream.of(1, 14, 20, 21, 40, 69, 70)
                        .mapToObj(i -> person("Person", "Number" + i))
                        .toList();
        var scopes = boards.scopesOf(people.getFirst());
        var ranked = boards(people, scopes);

        counts.weigh();
        assertThat(boards(people, scopes)).isEqualTo(ranked);

        modules(people.getFirst().id(), 7, 0);
        modules(given.member("New", "Person"), 5, 0);
        assertThat(points.checks()).allMatch(check -> check.differences().getAsLong() == 0);
        var counted = boards(people, scopes);
        new ScoreCounts(jdbi, 1_000).weigh();
        assertThat(boards(people, scopes)).isEqualTo(counted).isNotEqualTo(ranked);
        assertThat(points.checks()).allMatch(check -> check.differences().getAsLong() == 0);
    }

    @Test
    void a_unit_that_moves_below_another_one_counts_there_at_once_and_no_longer_where_it_was() {
        jdbi.useHandle(
                handle -> {
                    handle.execute(
                            "INSERT INTO unit (id, code, name, parent_id, path) VALUES (8, 'EU',"
                                    + " 'Europe', 1, '/1/8/'), (9, 'AM', 'Americas', 1, '/1/9/')");
                    handle.execute("UPDATE unit SET parent_id = 9, path = '/1/9/2/' WHERE id = 2");
                    handle.execute("UPDATE person SET unit_id = 2");
                });
        var ada = cast.ada();
        modules(ada.id(), 2, 0);
        var counts = new ScoreCounts(jdbi, 1);
        counts.weigh();
        assertThat(countedUnits()).containsExactly("unit:2", "unit:9");

        counts.restructure(
                () ->
                        jdbi.useHandle(
                                handle ->
                                        handle.execute(
                                                "UPDATE unit SET parent_id = 8, path = '/1/8/2/'"
                                                        + " WHERE id = 2")));

        assertThat(countedUnits()).containsExactly("unit:2", "unit:8");
        assertThat(points.checks()).allMatch(check -> check.differences().getAsLong() == 0);
        modules(ada.id(), 3, 0);
        assertThat(points.checks()).allMatch(check -> check.differences().getAsLong() == 0);
    }

    @Test
    void the_whole_company_is_everyone_until_it_is_one_of_two() {
        var ada = cast.ada();
        modules(ada.id(), 2, 0);
        var counts = new ScoreCounts(jdbi, 1);
        counts.weigh();
        assertThat(boards.scope("unit:G", List.of())).contains(Scope.EVERYONE);
        assertThat(countedUnits()).doesNotContain("unit:1").isNotEmpty();

        counts.restructure(
                () ->
                        jdbi.useHandle(
                                handle ->
                                        handle.execute(
                                                "INSERT INTO unit (id, code, name, path) VALUES"
                                                        + " (8, 'J', 'Joint venture', '/8/')")));

        var company = boards.scope("unit:G", List.of()).orElseThrow();
        assertThat(company.kind()).isEqualTo(Scope.Kind.UNIT);
        assertThat(countedUnits()).contains("unit:1");
        assertThat(boards.boardFor(ada, boards.now(Period.Kind.MONTH), company).top())
                .isEqualTo(boards.boardFor(ada, boards.now(Period.Kind.MONTH)).top());
        assertThat(points.checks()).allMatch(check -> check.differences().getAsLong() == 0);
    }

    private List<String> countedUnits() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "SELECT DISTINCT scope FROM points_histogram WHERE scope"
                                                + " LIKE 'unit:%' ORDER BY scope")
                                .mapTo(String.class)
                                .list());
    }

    @Test
    void
            whoever_moves_is_on_the_new_country_s_board_for_what_runs_and_stays_where_they_were_before() {
        var ada = cast.ada();
        var lastYear = Given.NOW.minusSeconds(400L * 86_400);
        jdbi.useTransaction(
                _ ->
                        points.on(
                                List.of(
                                        given.activity(
                                                ada.id(), Action.MODULE_COMPLETED, 9, lastYear))));
        modules(ada.id(), 1, 0);
        jdbi.useHandle(
                handle ->
                        handle.execute("UPDATE person SET country = 'PL' WHERE id = ?", ada.id()));

        assertThat(points.followMoves(Given.NOW)).isEqualTo(1);
        assertThat(points.followMoves(Given.NOW)).isZero();

        var poland = Scope.country("PL");
        assertThat(boards.boardFor(ada, boards.now(Period.Kind.MONTH), poland).own())
                .map(OwnScore::place)
                .contains(1L);
        var before = Period.of(Period.Kind.MONTH, lastYear, PARIS);
        assertThat(boards.boardFor(ada, before, poland).top()).isEmpty();
        assertThat(boards.boardFor(ada, before, Scope.country(ada.country())).top()).hasSize(1);
    }

    @Test
    void a_team_is_named_from_five_people_on_and_counts_what_each_has() {
        var colleagues =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(i -> given.member("Team", "Mate" + i))
                        .toList();
        colleagues.forEach(it -> modules(it, 2, 0));
        var mate = person("Team", "Mate1");
        var period = boards.now(Period.Kind.MONTH);
        assertThat(boards.teamOf(mate, period)).isEmpty();

        modules(given.member("Team", "Mate5"), 7, 0);

        var team = boards.teamOf(mate, period).orElseThrow();
        assertThat(team.people()).isEqualTo(5);
        assertThat(team.average()).isEqualByComparingTo("60.0");
        assertThat(boards.teams(period)).containsExactly(team);
    }

    @Test
    void of_few_teams_only_the_upper_half_is_listed() {
        var period = boards.now(Period.Kind.MONTH);
        for (int team = 1; team <= 5; team++) {
            var points = 100 * team;
            jdbi.useHandle(
                    it -> {
                        it.execute(
                                "INSERT INTO unit (code, name, path) VALUES (?, ?, ?)",
                                "T" + points,
                                "Team of " + points,
                                "/T" + points + "/");
                        it.execute(
                                "INSERT INTO points_team (period, unit_id, points, people)"
                                        + " SELECT ?, id, ?, 5 FROM unit WHERE code = ?",
                                period.key(),
                                points,
                                "T" + points);
                    });
        }

        assertThat(boards.teams(period))
                .extracting(TeamStanding::name)
                .containsExactly("Team of 500", "Team of 400", "Team of 300");

        jdbi.useHandle(it -> it.execute("UPDATE points_team SET points = 100 WHERE points < 500"));

        assertThat(boards.teams(period))
                .as("four share the last place")
                .extracting(TeamStanding::name)
                .containsExactly("Team of 500");
    }

    private void modules(long personId, int howMany, int minutesLater) {
        var at = Given.NOW.plusSeconds(60L * minutesLater);
        for (int module = 1; module <= howMany; module++) {
            var fact = given.activity(personId, Action.MODULE_COMPLETED, module, at);
            jdbi.useTransaction(_ -> points.on(List.of(fact)));
        }
    }

    private List<Board> boards(List<Person> people, List<Scope> scopes) {
        var period = boards.now(Period.Kind.MONTH);
        return scopes.stream()
                .flatMap(scope -> people.stream().map(it -> boards.boardFor(it, period, scope)))
                .toList();
    }

    private Board month(Person person) {
        return boards.boardFor(person, boards.now(Period.Kind.MONTH));
    }

    private Person person(String given, String family) {
        return jdbi.onDemand(PeopleStore.class)
                .activeByHandle(relais.people.Names.handle(given, family))
                .orElseThrow();
    }
}

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
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

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

        var top = month(cast.ada()).top();

        assertThat(top).extracting(Standing::place).containsExactly(1L, 2L, 2L, 4L);
        assertThat(top)
                .extracting(Standing::shownName)
                .as("who got there first comes first")
                .containsExactly("One First", "Two Earlier", "Two Later", "Four Last");
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

        var top = month(cast.bruno()).top();

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

    private void modules(long personId, int howMany, int minutesLater) {
        var at = Given.NOW.plusSeconds(60L * minutesLater);
        for (int module = 1; module <= howMany; module++) {
            var fact = given.activity(personId, Action.MODULE_COMPLETED, module, at);
            jdbi.useTransaction(_ -> points.on(List.of(fact)));
        }
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

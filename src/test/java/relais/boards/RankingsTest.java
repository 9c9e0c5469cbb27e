package relais.boards;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import relais.activity.Action;
import relais.database.QueryMeter;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.points.Period;
import relais.points.Points;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a node keeps of a board is what another would read now. */
class RankingsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    final Jdbi jdbi = database.jdbi();
    final Given given = new Given(jdbi);
    final Points points = new Points(jdbi, PARIS);
    final Boards boards = node();
    final AtomicLong subject = new AtomicLong();
    Person bruno;
    List<Long> members;

    @BeforeEach
    void sixty_people_have_points() {
        bruno = new Cast(jdbi).bruno();
        members =
                IntStream.rangeClosed(1, 60)
                        .mapToObj(i -> given.member("Person", "Number" + i))
                        .toList();
        members.forEach(this::module);
    }

    /** Of somebody on the first line. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE membership SET board_name = 'PSEUDONYM', pseudonym = 'Night Owl'",
                "UPDATE membership SET board_name = 'ABSENT'",
                "DELETE FROM membership",
                "UPDATE person SET given_name = 'PERSON'",
                "UPDATE person SET family_name = 'Dupré'",
                "UPDATE person SET handle = 'another'",
                "UPDATE person SET deactivated_at = '2026-01-01'"
            })
    void a_name_that_changed_shows_at_once(String change) {
        assertThat(board().top()).hasSize(50);
        var first = members.getFirst();
        module(first);
        var before = board();
        assertThat(before.top().getFirst().personId()).isEqualTo(first);

        var column = change.contains("person SET") ? " WHERE id = ?" : " WHERE person_id = ?";
        jdbi.useHandle(it -> it.execute(change + column, first));

        assertThat(board()).isNotEqualTo(before).isEqualTo(node().boardFor(bruno, month()));
    }

    @Test
    void points_that_came_or_went_show_at_once() {
        board();

        module(members.getLast());
        assertThat(board().top().getFirst().personId()).isEqualTo(members.getLast());

        jdbi.useTransaction(_ -> points.vanish(members.getLast()));
        assertThat(board().top().getFirst().personId()).isEqualTo(members.getFirst());
        assertThat(board()).isEqualTo(node().boardFor(bruno, month()));
    }

    @Test
    void while_nothing_changes_only_versions_and_the_own_sum_are_asked_for() {
        board();

        QueryMeter.begin();
        board();

        assertThat(QueryMeter.end().statements()).isEqualTo(1);
    }

    @Test
    void a_period_in_which_nobody_had_points_is_empty() {
        var board = boards.boardFor(bruno, Period.of(Period.Kind.YEAR, "1999").orElseThrow());

        assertThat(board.isEmpty()).isTrue();
        assertThat(board.own()).isEmpty();
    }

    @Test
    void many_at_once_find_what_they_chose_and_earned_on_either_of_two_nodes() throws Exception {
        var other = node();
        var everyone = new ConcurrentLinkedQueue<>(members.subList(0, 16));
        var people = jdbi.onDemand(PeopleStore.class);

        var seen =
                Together.call(
                        16,
                        () -> {
                            var person = people.active(everyone.remove()).orElseThrow();
                            var lines = new ArrayList<Standing>();
                            for (int round = 1; round <= 8; round++) {
                                choose(person.id(), "Owl " + person.id() + " " + round);
                                module(person.id());
                                var node = round % 2 == 0 ? boards : other;
                                lines.add(own(person, node.boardFor(person, month())));
                            }
                            return lines;
                        });

        for (var lines : seen) {
            for (int round = 1; round <= 8; round++) {
                var line = lines.get(round - 1);
                assertThat(line.shownName()).isEqualTo("Owl " + line.personId() + " " + round);
                assertThat(line.points()).isEqualTo(20 * (round + 1));
            }
        }
        assertThat(points.checks()).allMatch(check -> check.differences().getAsLong() == 0);
    }

    private static Standing own(Person person, Board board) {
        return Stream.concat(board.top().stream(), board.around().stream())
                .filter(it -> it.personId() == person.id())
                .findFirst()
                .orElseThrow();
    }

    private void choose(long personId, String pseudonym) {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE membership SET board_name = 'PSEUDONYM', pseudonym = ?"
                                        + " WHERE person_id = ?",
                                pseudonym,
                                personId));
    }

    private void module(long personId) {
        var fact =
                given.activity(
                        personId, Action.MODULE_COMPLETED, subject.incrementAndGet(), Given.NOW);
        jdbi.useTransaction(_ -> points.on(List.of(fact)));
    }

    private Board board() {
        return boards.boardFor(bruno, month());
    }

    private Period month() {
        return boards.now(Period.Kind.MONTH);
    }

    private Boards node() {
        return new Boards(jdbi, PARIS, Clock.fixed(Given.NOW, ZoneOffset.UTC));
    }
}

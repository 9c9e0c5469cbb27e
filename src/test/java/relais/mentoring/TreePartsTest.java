package relais.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import relais.database.QueryMeter;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;
import relais.support.Watch;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** What a node keeps of the tree is what another would read now. */
class TreePartsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Given given = new Given(jdbi);
    final Grove grove = new Grove(jdbi);
    final TreeReading reading = node();
    Person emma;
    Person bruno;
    Person chiara;
    Person ada;

    /** Bruno, below him Chiara, below her Ada; Emma looks on. */
    @BeforeEach
    void three_generations() {
        var cast = new Cast(jdbi);
        emma = cast.emma();
        ada = cast.ada();
        bruno = cast.bruno();
        chiara = given.champion("Chiara", "Conti", 20);
        grove.accepted(ada, chiara);
        grove.accepted(chiara, bruno);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE person SET given_name = 'CHIARA' WHERE id = ?",
                "UPDATE person SET family_name = 'Cönti' WHERE id = ?",
                "UPDATE person SET handle = 'another' WHERE id = ?",
                "UPDATE person SET country = 'IT' WHERE id = ?",
                "UPDATE person SET deactivated_at = '2026-01-01' WHERE id = ?",
                "UPDATE membership SET named_in_tree = FALSE WHERE person_id = ?",
                "DELETE FROM membership WHERE person_id = ?",
                "UPDATE champion SET valid_until = '2026-01-01' WHERE person_id = ?",
                "UPDATE champion SET founding = TRUE WHERE person_id = ?",
                "UPDATE sponsorship SET since = '2025-01-01' WHERE sponsor_id = ?",
                "UPDATE unit SET name = 'Elsewhere' WHERE id = (SELECT unit_id FROM person WHERE id"
                        + " = ?)"
            })
    void what_changed_shows_at_once(String change) {
        var branch = reading.open(emma, ada.handle(), 0).orElseThrow();
        var trees = reading.trees(emma, 50);
        long before = version();

        jdbi.useHandle(it -> it.execute(change, chiara.id()));

        assertThat(version()).isGreaterThan(before);
        assertThat(reading.open(emma, ada.handle(), 0))
                .isEqualTo(node().open(emma, ada.handle(), 0));
        assertThat(reading.trees(emma, 50)).isEqualTo(node().trees(emma, 50));
        if (!change.contains("since")) {
            assertThat(reading.open(emma, ada.handle(), 0)).isNotEqualTo(branch);
            assertThat(reading.trees(emma, 50)).isNotEqualTo(trees);
        }
    }

    @Test
    void who_comes_and_goes_shows_at_once() {
        var below = reading.below(emma, chiara.handle(), 2).orElseThrow();
        assertThat(below).hasSize(1);

        var zoe = given.person(given.member("Zoe", "Zimmer"));
        grove.accepted(zoe, chiara);
        assertThat(reading.below(emma, chiara.handle(), 2).orElseThrow()).hasSize(2);

        grove.mentoring.part(zoe);
        assertThat(reading.below(emma, chiara.handle(), 2)).contains(below);
    }

    @Test
    void counts_that_were_mended_show_at_once() {
        var right = reading.open(emma, ada.handle(), 0);
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE mentoring_branch SET below = 77 WHERE person_id = ?",
                                chiara.id()));
        var damaged = node();
        assertThat(damaged.open(emma, ada.handle(), 0)).isNotEqualTo(right);

        grove.mentoring.recount();

        assertThat(damaged.open(emma, ada.handle(), 0)).isEqualTo(right);
    }

    @Test
    void a_label_ends_with_its_day_though_nothing_is_written() {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE champion SET valid_until = '2026-03-02' WHERE person_id ="
                                        + " ?",
                                chiara.id()));
        var clock = new Watch(Grove.NOW);
        var node = new TreeReading(jdbi, clock);
        assertThat(champion(node)).isTrue();

        clock.pass(Duration.ofDays(1));

        assertThat(champion(node)).isFalse();
    }

    @Test
    void each_reader_sees_the_names_that_are_for_them_in_what_is_kept_for_all() {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE membership SET named_in_tree = FALSE WHERE person_id = ?",
                                chiara.id()));

        for (int twice = 0; twice < 2; twice++) {
            assertThat(name(emma)).isEmpty();
            assertThat(name(ada)).isEqualTo("Chiara Conti");
            assertThat(name(bruno)).isEqualTo("Chiara Conti");
            assertThat(name(chiara)).isEqualTo("Chiara Conti");
        }
    }

    @Test
    void while_nothing_changes_one_statement_is_asked() {
        reading.open(emma, ada.handle(), 0);
        reading.trees(emma, 50);

        QueryMeter.begin();
        reading.open(bruno, ada.handle(), 0);
        assertThat(QueryMeter.end().statements()).isEqualTo(1);

        QueryMeter.begin();
        reading.trees(bruno, 50);
        assertThat(QueryMeter.end().statements()).isEqualTo(1);
    }

    @Test
    void many_who_come_at_once_find_themselves_on_either_of_two_nodes() throws Exception {
        var other = node();
        var people = jdbi.onDemand(PeopleStore.class);
        var coming =
                new ConcurrentLinkedQueue<>(
                        IntStream.rangeClosed(1, 16)
                                .mapToObj(i -> given.member("Person", "Number" + i))
                                .toList());

        var found =
                Together.call(
                        16,
                        () -> {
                            var person = people.active(coming.remove()).orElseThrow();
                            grove.accepted(person, chiara);
                            return List.of(
                                    reading.open(person, chiara.handle(), 0).orElseThrow(),
                                    other.open(person, chiara.handle(), 0).orElseThrow());
                        });

        assertThat(found)
                .allSatisfy(
                        both ->
                                assertThat(both)
                                        .allSatisfy(
                                                it ->
                                                        assertThat(it.lines())
                                                                .anyMatch(TreePartsTest::isMine)));
        assertThat(reading.open(emma, chiara.handle(), 0))
                .isEqualTo(node().open(emma, chiara.handle(), 0));
    }

    private static boolean isMine(TreeLine line) {
        return line instanceof TreeLine.Row row && row.node().me();
    }

    private String name(Person reader) {
        var way = reading.open(reader, ada.handle(), 0).orElseThrow().way();
        return way.get(1).name().orElse("");
    }

    private boolean champion(TreeReading node) {
        return node.open(emma, chiara.handle(), 0).orElseThrow().node().champion();
    }

    private long version() {
        return jdbi.onDemand(NodeStore.class).glance(emma.id()).version();
    }

    private TreeReading node() {
        return new TreeReading(jdbi, Clock.fixed(Grove.NOW, ZoneOffset.UTC));
    }
}

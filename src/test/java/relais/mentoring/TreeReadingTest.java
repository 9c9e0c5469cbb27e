package relais.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.PeopleStore;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;

import java.util.ArrayList;
import java.util.List;

class TreeReadingTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Given given = new Given(jdbi);
    final Grove grove = new Grove(jdbi);
    final TreeReading reading = grove.mentoring.reading();
    Person bruno;
    Person chiara;
    Person dilan;
    Person ada;
    Person emma;

    /** Bruno, below him Chiara and Zoe, below Chiara Dilan, below her Ada. */
    @BeforeEach
    void four_generations() {
        var cast = new Cast(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
        emma = cast.emma();
        chiara = given.champion("Chiara", "Conti", 5);
        dilan = given.champion("Dilan", "Demir", 5);
        grove.accepted(given.person(given.member("Zoe", "Zimmer")), bruno);
        grove.accepted(ada, dilan);
        grove.accepted(dilan, chiara);
        grove.accepted(chiara, bruno);
    }

    @Test
    void a_small_tree_is_open_from_top_to_bottom() {
        var lines = reading.trees(emma, 50).lines();

        assertThat(told(lines))
                .containsExactly(
                        "1 Bruno Bouchard 1/1",
                        "2 Chiara Conti 1/2",
                        "3 Dilan Demir 1/1",
                        "4 Ada Lindqvist 1/1",
                        "2 Zoe Zimmer 2/2");
    }

    @Test
    void a_large_tree_is_folded() {
        jdbi.useHandle(it -> it.execute("UPDATE mentoring_branch SET below = 170000 WHERE root"));

        assertThat(told(reading.trees(emma, 50).lines())).containsExactly("1 Bruno Bouchard 1/1");
    }

    @Test
    void whoever_is_looked_at_stands_at_the_end_of_the_way_with_their_protégés() {
        var opened = reading.open(emma, "chiara-conti", 0).orElseThrow();

        assertThat(opened.way())
                .extracting(it -> it.name().orElseThrow())
                .containsExactly("Bruno Bouchard", "Chiara Conti");
        assertThat(told(opened.lines()))
                .containsExactly(
                        "1 Bruno Bouchard 0/0",
                        "2 Chiara Conti 1/2",
                        "3 Dilan Demir 1/1",
                        "2 Zoe Zimmer 2/2");
        assertThat(opened.node().below()).isEqualTo(2);
        assertThat(opened.node().proteges()).isEqualTo(1);
    }

    @Test
    void a_branch_knows_its_generation() {
        assertThat(told(reading.below(emma, "dilan-demir", 3).orElseThrow()))
                .containsExactly("4 Ada Lindqvist 1/1");
    }

    @Test
    void many_protégés_come_fifty_at_a_time() {
        protégésOfDilan(110);

        var first = reading.open(emma, "dilan-demir", 0).orElseThrow().lines();
        var second = further(more(first));
        var third = further(more(second));

        assertThat(more(first).left()).isEqualTo(61);
        assertThat(more(second).left()).isEqualTo(11);
        assertThat(second).hasSize(51);
        assertThat(third).hasSize(11);
        assertThat(reading.open(emma, "dilan-demir", more(first).from()).orElseThrow().lines())
                .as("without scripts all from the first on")
                .hasSize(4 + 101);
    }

    @Test
    void whatever_changes_meanwhile_nobody_is_shown_twice_or_missed() {
        protégésOfDilan(110);
        var first = reading.open(emma, "dilan-demir", 0).orElseThrow().lines();
        var shown = names(first);

        grow("person-number55", 900);
        grow("person-number3", 5);
        part("person-number10");
        follow(more(first).after().handle().orElseThrow(), bruno);
        var second = further(more(first));
        grow("person-number105", 1_000);
        var third = further(more(second));
        shown.addAll(names(second));
        shown.addAll(names(third));

        assertThat(shown).doesNotHaveDuplicates().hasSize(4 + 111);
    }

    @Test
    void whoever_is_on_the_way_stands_there_once() {
        protégésOfDilan(110);

        var opened = reading.open(emma, "person-number100", 0).orElseThrow().lines();
        var shown = names(opened);
        shown.addAll(names(further(more(opened))));

        assertThat(more(opened).left()).isEqualTo(60);
        assertThat(shown).contains("Person Number100").doesNotHaveDuplicates();
    }

    private void protégésOfDilan(int many) {
        for (int i = 0; i < many; i++) {
            given(dilan, given.member("Person", "Number" + i));
        }
    }

    private List<TreeLine> further(TreeLine.More more) {
        return reading.further(
                        emma,
                        more.sponsor().address(),
                        more.level() - 1,
                        more.after().address(),
                        more.but().map(Node::address))
                .orElseThrow();
    }

    private static TreeLine.More more(List<TreeLine> lines) {
        return lines.stream()
                .filter(TreeLine.More.class::isInstance)
                .map(TreeLine.More.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<TreeLine> lines) {
        return new ArrayList<>(
                lines.stream()
                        .filter(TreeLine.Row.class::isInstance)
                        .map(it -> ((TreeLine.Row) it).node().name().orElseThrow())
                        .toList());
    }

    private void grow(String person, int below) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                """
                                INSERT INTO mentoring_branch (person_id, root, below, generations)
                                SELECT id, FALSE, ?, 1 FROM person WHERE handle = ?
                                """,
                                below,
                                person));
    }

    private Person part(String handle) {
        var person = jdbi.onDemand(PeopleStore.class).activeByHandle(handle).orElseThrow();
        grove.mentoring.part(person);
        return person;
    }

    private void follow(String handle, Person sponsor) {
        grove.accepted(part(handle), sponsor);
    }

    @Test
    void whoever_gave_up_their_name_is_a_colleague_of_whom_nothing_is_told() {
        nameless(chiara);

        var node = reading.open(emma, "bruno-bouchard", 0).orElseThrow().lines().get(1);
        var stranger = ((TreeLine.Row) node).node();

        assertThat(stranger.name()).isEmpty();
        assertThat(stranger.handle()).isEmpty();
        assertThat(stranger.unitName()).isEmpty();
        assertThat(stranger.country()).isEmpty();
        assertThat(stranger.address()).matches("~[0-9a-f]{12}");
        assertThat(stranger.below()).isEqualTo(2);
        assertThat(reading.open(emma, stranger.address(), 0).orElseThrow().way()).hasSize(2);
        assertThat(reading.open(emma, "chiara-conti", 0)).isEmpty();
        assertThat(reading.find(emma, "chiara")).isEmpty();
    }

    @Test
    void their_sponsor_their_protégés_and_they_themselves_know_the_name() {
        nameless(chiara);

        for (var close : List.of(bruno, dilan, chiara)) {
            var node = reading.open(close, "chiara-conti", 0).orElseThrow().node();
            assertThat(node.name()).contains("Chiara Conti");
            assertThat(node.address()).startsWith("~");
        }
        assertThat(reading.open(ada, "chiara-conti", 0)).isEmpty();
    }

    @Test
    void profiles_tell_no_more_than_the_tree() {
        nameless(chiara);

        assertThat(grove.mentoring.circleOf(bruno.id(), emma).proteges())
                .extracting(it -> it.name())
                .containsExactly("Zoe Zimmer");
        assertThat(grove.mentoring.circleOf(chiara.id(), emma).isEmpty()).isTrue();
        assertThat(grove.mentoring.circleOf(dilan.id(), dilan).sponsor()).isPresent();
    }

    @Test
    void the_address_of_somebody_without_a_name_is_new_each_time() {
        nameless(chiara);
        var before = reading.open(chiara, "chiara-conti", 0).orElseThrow().node().address();
        named(chiara, true);
        assertThat(reading.open(emma, before, 0)).isEmpty();
        nameless(chiara);

        assertThat(reading.open(emma, before, 0)).isEmpty();
    }

    @Test
    void people_are_found_by_the_beginnings_of_their_names() {
        assertThat(reading.find(emma, "lind a"))
                .extracting(it -> it.name().orElseThrow())
                .containsExactly("Ada Lindqvist");
        assertThat(reading.find(emma, "emma")).isEmpty();
        assertThat(reading.find(emma, "?!")).isEmpty();
    }

    @Test
    void who_stands_nowhere_in_the_tree_is_not_there() {
        assertThat(reading.open(emma, "emma-ndiaye", 0)).isEmpty();
        assertThat(reading.open(emma, "nobody", 0)).isEmpty();
        assertThat(reading.below(emma, "nobody", 1)).isEmpty();
    }

    private void nameless(Person person) {
        named(person, false);
    }

    private void named(Person person, boolean named) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                """
                                UPDATE membership
                                   SET named_in_tree = ?, tree_key = IF(?, tree_key, DEFAULT(tree_key))
                                 WHERE person_id = ?
                                """,
                                named,
                                named,
                                person.id()));
    }

    private void given(Person sponsor, long protegeId) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "INSERT INTO sponsorship (protege_id, sponsor_id, since) VALUES (?,"
                                        + " ?, ?)",
                                protegeId,
                                sponsor.id(),
                                Grove.NOW));
    }

    private static List<String> told(List<TreeLine> lines) {
        return lines.stream()
                .map(
                        it ->
                                switch (it) {
                                    case TreeLine.Row row ->
                                            "%d %s %d/%d"
                                                    .formatted(
                                                            row.level(),
                                                            row.node().name().orElse("?"),
                                                            row.place(),
                                                            row.among());
                                    case TreeLine.More more -> "%d more".formatted(more.left());
                                })
                .toList();
    }
}

package relais.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;

class TreeTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Given given = new Given(jdbi);
    final Grove grove = new Grove(jdbi);
    final Mentoring mentoring = grove.mentoring;
    final TreeReading reading = mentoring.reading();
    Person bruno;
    Person chiara;
    Person dilan;
    Person ada;

    /** Bruno, below him Chiara, below her Dilan, below him Ada. */
    @BeforeEach
    void four_generations() {
        var cast = new Cast(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
        chiara = given.champion("Chiara", "Conti", 5);
        dilan = given.champion("Dilan", "Demir", 5);
        grove.accepted(ada, dilan);
        grove.accepted(dilan, chiara);
        grove.accepted(chiara, bruno);
    }

    @Test
    void the_tree_tells_how_many_people_and_generations_it_has() {
        assertThat(mentoring.forest()).isEqualTo(new Forest(1, 4, 4));
    }

    @Test
    void a_founding_champion_stands_there_alone_at_first() {
        grove.leave(chiara);
        jdbi.useHandle(it -> it.execute("UPDATE mentoring_branch SET below = 170000 WHERE root"));

        assertThat(reading.trees(ada, 10).lines())
                .extracting(it -> ((TreeLine.Row) it).node().name().orElseThrow())
                .containsExactly("Dilan Demir", "Bruno Bouchard");
    }

    @Test
    void who_leaves_is_gone_at_once_and_the_counts_follow() {
        grove.leave(chiara);

        assertThat(reading.open(ada, "chiara-conti", 0)).isEmpty();
        assertThat(mentoring.forest()).isEqualTo(new Forest(1, 2, 2));
        assertThat(node("bruno-bouchard").below()).isZero();
    }

    @Test
    void who_leaves_at_the_end_of_a_branch_shortens_it() {
        grove.leave(ada);

        assertThat(mentoring.forest()).isEqualTo(new Forest(1, 3, 3));
    }

    @Test
    void counting_everything_again_finds_the_same() {
        var other = given.champion("Olga", "Orlova", 5);
        grove.accepted(other, bruno);
        grove.accepted(given.person(given.member("Malik", "Benali")), other);
        var kept = counts();

        mentoring.recount();

        assertThat(counts()).isEqualTo(kept).isNotEmpty();
    }

    @Test
    void valid_labels_below_are_counted_and_follow_what_happens_to_them() {
        assertThat(champions("bruno-bouchard")).as("Chiara and Dilan").isEqualTo(2);

        until("2020-01-01");
        assertThat(champions("bruno-bouchard")).isEqualTo(1);
        assertThat(champions("chiara-conti")).isZero();

        until("2099-12-31");
        assertThat(champions("bruno-bouchard")).isEqualTo(2);

        grove.leave(chiara);
        assertThat(champions("bruno-bouchard")).isZero();
    }

    @Test
    void a_label_whose_day_has_come_is_counted_no_more() {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE champion SET valid_until = '2026-03-01' WHERE NOT"
                                        + " founding"));
        assertThat(champions("bruno-bouchard")).as("until somebody counts").isEqualTo(2);

        mentoring.countLabels();

        assertThat(champions("bruno-bouchard")).isZero();
        assertThat(mentoring.checks())
                .allSatisfy(it -> assertThat(it.differences().getAsLong()).as(it.name()).isZero());
    }

    @Test
    void who_goes_on_with_a_successor_takes_everybody_below_along() {
        var olga = given.champion("Olga", "Orlova", 5);
        grove.accepted(olga, bruno);

        grove.succeeded(chiara, olga);

        assertThat(reading.open(ada, ada.handle(), 0).orElseThrow().way())
                .extracting(it -> it.name().orElseThrow())
                .startsWith("Bruno Bouchard", "Olga Orlova", "Chiara Conti");
        assertThat(champions("olga-orlova")).isEqualTo(2);
        assertThat(mentoring.forest()).isEqualTo(new Forest(1, 5, 5));
        var kept = counts();
        mentoring.recount();
        assertThat(counts()).isEqualTo(kept);
    }

    private void until(String day) {
        jdbi.useTransaction(
                handle ->
                        mentoring.changeLabel(
                                dilan.id(),
                                () ->
                                        handle.execute(
                                                "UPDATE champion SET valid_until = ? WHERE"
                                                        + " person_id = ?",
                                                day,
                                                dilan.id())));
    }

    private int champions(String handle) {
        return node(handle).champions();
    }

    private Node node(String handle) {
        return reading.open(ada, handle, 0).orElseThrow().node();
    }

    private String counts() {
        return jdbi.withHandle(
                it ->
                        it.createQuery(
                                        """
                                        SELECT GROUP_CONCAT(CONCAT(person_id, ':', root, ':', below, ':', champions, ':', generations)
                                                            ORDER BY person_id)
                                          FROM mentoring_branch
                                        """)
                                .mapTo(String.class)
                                .one());
    }
}

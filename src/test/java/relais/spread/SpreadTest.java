package relais.spread;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.mentoring.Grove;
import relais.people.Person;
import relais.settings.Settings;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

class SpreadTest {

    static final Instant NOW = Instant.parse("2026-03-20T09:00:00Z");
    static final YearMonth JANUARY = YearMonth.of(2026, 1);
    static final YearMonth MARCH = YearMonth.of(2026, 3);

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Given given = new Given(jdbi);
    final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    final Spread spread = new Spread(jdbi, ZoneOffset.UTC, new Settings(jdbi, clock), clock);
    final TreeFigures figures = new TreeFigures(jdbi, new Settings(jdbi, clock), clock);
    Person bruno;
    Person chiara;
    Person ada;

    /** Bruno from the start; Chiara, in Poland, from January on; Ada below her from March on. */
    @BeforeEach
    void three_generations() {
        var cast = new Cast(jdbi);
        bruno = cast.bruno();
        ada = cast.ada();
        chiara = given.champion("Chiara", "Conti", 5);
        jdbi.useHandle(
                it -> {
                    it.execute("UPDATE champion SET since = '2025-12-05'");
                    it.execute("UPDATE person SET country = 'PL' WHERE id = ?", chiara.id());
                });
        sponsor(chiara.id(), bruno, "2026-01-10");
        sponsor(ada.id(), chiara, "2026-03-02");
    }

    @Test
    void each_month_shows_who_stood_in_the_tree_at_its_end() {
        spread.count();

        var journey = spread.journey();
        assertThat(journey.months().firstKey()).isEqualTo(YearMonth.of(2025, 12));
        assertThat(journey.people(YearMonth.of(2025, 12))).isEqualTo(1);
        assertThat(journey.people(JANUARY)).isEqualTo(2);
        assertThat(journey.countries(JANUARY)).contains("PL");
        assertThat(spread.generations(MARCH))
                .containsExactly(
                        new Generation(1, 1, 1), new Generation(2, 1, 1), new Generation(3, 1, 0));
    }

    @Test
    void counting_twice_counts_the_same() {
        spread.count();
        var before = spread.journey();

        spread.count();

        assertThat(spread.journey()).isEqualTo(before);
    }

    @Test
    void months_that_are_over_stay_when_somebody_leaves() {
        spread.count();
        new Grove(jdbi).leave(chiara);

        spread.count();

        assertThat(spread.journey().countries(JANUARY)).contains("PL");
        assertThat(spread.journey().countries(MARCH)).doesNotContain("PL");
    }

    @Test
    void what_is_over_is_counted_from_the_past_as_well() {
        jdbi.useHandle(
                it -> {
                    it.execute("DELETE FROM sponsorship WHERE protege_id = ?", chiara.id());
                    it.execute(
                            """
                            INSERT INTO sponsorship_past (protege_id, sponsor_id, since, ended_at)
                            VALUES (?, ?, '2026-01-10', '2026-02-10')
                            """,
                            chiara.id(),
                            bruno.id());
                });

        spread.count();

        assertThat(spread.journey().people(JANUARY)).isEqualTo(2);
        assertThat(spread.journey().people(YearMonth.of(2026, 2))).isEqualTo(1);
    }

    @Test
    void nothing_is_told_before_anything_was_counted() {
        assertThat(spread.journey().isEmpty()).isTrue();
    }

    @Test
    void a_champion_is_credited_with_those_who_became_one_within_a_year_of_the_label() {
        assertThat(figures.reproduction())
                .containsExactly(new Reproduction(1, 1, 1, 0, 0), new Reproduction(2, 1, 0, 0, 0));
        jdbi.useHandle(it -> it.execute("UPDATE champion SET since = '2024-01-01' WHERE founding"));
        assertThat(figures.reproduction().getFirst()).isEqualTo(new Reproduction(1, 1, 0, 1, 0));
    }

    @Test
    void figures_of_fewer_than_five_are_not_told() {
        assertThat(new Reproduction(2, 4, 9, 4, 9).isSoFarTold()).isFalse();
        assertThat(new Reproduction(2, 9, 9, 5, 9).isSoFarTold()).isFalse();
        assertThat(new Reproduction(2, 10, 9, 5, 9).isSoFarTold()).isTrue();
        assertThat(new TreeFigures.Capacity(20, 3).isTold()).isFalse();
        assertThat(new TreeFigures.Capacity(20, 17).isTold()).isFalse();
        assertThat(new TreeFigures.Capacity(20, 10).isTold()).isTrue();
        assertThat(figures.wayToChampion().isTold()).isFalse();
    }

    @Test
    void half_of_those_who_became_champions_needed_so_long() {
        for (int i = 1; i <= 5; i++) {
            var champion = given.champion("Person", "Number" + i, 5);
            sponsor(champion.id(), bruno, "2025-01-01");
            since(champion, "2025-0%d-01".formatted(i + 1));
        }

        assertThat(figures.wayToChampion()).isEqualTo(new TreeFigures.Way(5, 90));
    }

    @Test
    void a_tree_that_nobody_came_to_for_six_months_is_quiet() {
        for (int i = 0; i < 4; i++) {
            sponsor(given.member("Person", "Number" + i), bruno, "2025-01-01");
        }
        new Grove(jdbi).mentoring.recount();
        assertThat(figures.quiet()).isEqualTo(new TreeFigures.Quiet(1, 0));

        jdbi.useHandle(it -> it.execute("UPDATE sponsorship SET since = '2025-01-01'"));
        assertThat(figures.quiet()).isEqualTo(new TreeFigures.Quiet(1, 1));
    }

    @Test
    void figures_are_those_of_the_latest_count() {
        var counted = spread.figures();
        assertThat(counted.at()).isEqualTo(NOW);
        assertThat(counted.reproduction()).isEqualTo(figures.reproduction()).hasSize(2);
        assertThat(counted.capacity()).isEqualTo(figures.capacity());

        given.champion("Olga", "Orlova", 5);
        assertThat(spread.figures()).isEqualTo(counted);

        spread.count();
        assertThat(spread.figures().capacity().champions())
                .isEqualTo(counted.capacity().champions() + 1);
    }

    @Test
    void a_month_that_is_missing_is_counted_again() {
        spread.count();
        var before = spread.journey();
        jdbi.useHandle(it -> it.execute("DELETE FROM spread_month WHERE month = '2026-02-01'"));

        assertThat(spread.checks().getFirst().differences().getAsLong()).isOne();
        spread.count();

        assertThat(spread.journey()).isEqualTo(before);
        assertThat(spread.checks().getFirst().differences().getAsLong()).isZero();
    }

    @Test
    void what_happens_after_the_count_is_no_difference() {
        spread.count();
        new Grove(jdbi).leave(chiara);
        jdbi.useHandle(it -> it.execute("UPDATE sponsorship_past SET ended_at = '2026-03-21'"));
        sponsor(given.member("Olga", "Orlova"), bruno, "2026-03-21");

        assertThat(spread.checks().getFirst().differences().getAsLong()).isZero();
    }

    @Test
    void the_outlook_is_between_the_next_and_the_last() {
        assertThat(new Outlook(3, 4).soonest()).isEqualTo(2);
        assertThat(new Outlook(3, 4).latest()).isEqualTo(8);
        assertThat(new Outlook(0, 4).isPossible()).isFalse();
    }

    @Test
    void every_country_has_one_place_on_the_map() {
        var all = Set.of(Locale.getISOCountries());
        var tiles = World.tiles(all);

        assertThat(tiles).extracting(World.Tile::country).containsAll(all).doesNotHaveDuplicates();
        assertThat(new HashSet<>(tiles.stream().map(it -> List.of(it.column(), it.row())).toList()))
                .hasSameSizeAs(tiles);
    }

    private void sponsor(long protegeId, Person sponsor, String since) {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO sponsorship (protege_id, sponsor_id, since) VALUES (?,"
                                        + " ?, ?)",
                                protegeId,
                                sponsor.id(),
                                since));
    }

    private void since(Person champion, String since) {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE champion SET since = ? WHERE person_id = ?",
                                since,
                                champion.id()));
    }
}

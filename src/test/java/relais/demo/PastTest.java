package relais.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relais.demo.Sponsors.Champion;
import relais.demo.Sponsors.Pair;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the tree of a large company grew, as the demo throws its dice: without a database. */
class PastTest {

    private static final Year YEAR =
            Year.upTo(Instant.parse("2026-11-25T14:20:00Z"), ZoneId.of("Europe/Paris"));

    private final Map<Integer, Integer> sponsors = new HashMap<>();
    private final Map<Integer, Integer> below = new HashMap<>();

    @Test
    void a_group_of_170_000_has_about_12_000_champions_in_nine_generations_and_large_branches() {
        var tree = grow(170_000);

        assertThat(tree.champions()).hasSizeBetween(11_000, 14_000);
        assertThat(
                        tree.champions().stream()
                                .mapToInt(it -> generation(it.person()))
                                .max()
                                .orElseThrow())
                .isEqualTo(9);
        assertThat(
                        below.entrySet().stream()
                                .filter(it -> sponsors.containsKey(it.getKey()))
                                .mapToInt(Map.Entry::getValue)
                                .max()
                                .orElseThrow())
                .as("below somebody who has a sponsor")
                .isGreaterThanOrEqualTo(5_000);
    }

    @Test
    void every_champion_was_three_months_in_the_programme_and_every_sponsor_a_champion_before() {
        var tree = grow(20_000);

        var since =
                tree.champions().stream()
                        .collect(Collectors.toMap(Champion::person, Champion::since));
        assertThat(tree.champions().stream().filter(it -> !it.founding()))
                .allSatisfy(
                        it ->
                                assertThat(it.since() - tree.members().get(it.person()).joined())
                                        .isGreaterThanOrEqualTo(92 * 86_400));
        assertThat(tree.pairs())
                .allSatisfy(it -> assertThat(since.get(it.sponsor())).isLessThan(it.since()));
        assertThat(tree.members().values())
                .allSatisfy(
                        it -> {
                            var arrived =
                                    it.employee().arrivedOn().atStartOfDay(it.employee().zone());
                            assertThat(YEAR.instant(it.joined())).isAfter(arrived.toInstant());
                        });
    }

    @Test
    void a_small_company_began_with_its_year() {
        var tree = grow(1_000);

        assertThat(tree.members().values()).allSatisfy(it -> assertThat(it.joined()).isPositive());
        assertThat(Collections.max(below.values())).isLessThan(100);
    }

    private record Grown(
            Map<Integer, Member> members, List<Pair> pairs, List<Champion> champions) {}

    private Grown grow(int people) {
        var company = Company.read();
        var lines = Lines.read();
        var staff = new Staff(company, new Sites(company, people), lines, YEAR, 1, "fr").hire();
        var programme = new Programme(YEAR, lines, Past.of(people), 1).enrol(company, staff);
        var deeds = new Deeds();
        var cast = new Cast(company, programme.members());
        var grown =
                new Sponsors(programme, YEAR, deeds, new Awards(lines, YEAR, deeds, 1), 1)
                        .pairUp(cast.ada(), cast.bruno(), cast.leon());
        grown.pairs().stream()
                .filter(Pair::lasts)
                .forEach(it -> sponsors.put(it.protege(), it.sponsor()));
        sponsors.keySet().forEach(this::countAbove);
        return new Grown(programme.members(), grown.pairs(), grown.champions());
    }

    private void countAbove(int person) {
        for (var at = sponsors.get(person); at != null; at = sponsors.get(at)) {
            below.merge(at, 1, Integer::sum);
        }
    }

    private int generation(int person) {
        int generation = 1;
        for (var at = sponsors.get(person); at != null; at = sponsors.get(at)) {
            generation++;
        }
        return generation;
    }
}

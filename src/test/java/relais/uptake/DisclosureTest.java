package relais.uptake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import relais.people.Unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Nothing about fewer than five people can be told, and no more is hidden than that asks for. */
class DisclosureTest {

    private static final Optional<String> EVERYWHERE = Optional.empty();

    /**
     * @param parents of each unit but the first: the number of one before it
     */
    record Company(List<Integer> parents, List<Cell> cells) {

        Organisation organisation() {
            var units = new ArrayList<>(List.of(unit(1, Optional.empty(), "/1/")));
            for (int i = 0; i < parents.size(); i++) {
                var parent = units.get(parents.get(i) % units.size());
                long id = i + 2;
                units.add(unit(id, Optional.of(parent.id()), parent.path() + id + "/"));
            }
            return new Organisation(units);
        }

        private static Unit unit(long id, Optional<Long> parent, String path) {
            return new Unit(id, "U" + id, "Unit " + id, parent, path);
        }
    }

    @Property(tries = 3_000)
    void no_figures_together_tell_about_fewer_than_five(@ForAll("companies") Company company) {
        var organisation = company.organisation();
        var people = new Tally(organisation, company.cells());
        var shown = shown(organisation, people);

        for (var few : fewerThanFive(people.spots())) {
            assertThat(shown.spans(few)).as("%s in %s", few, people.spots()).isFalse();
        }
    }

    @Property(tries = 300)
    void where_there_are_always_enough_everything_is_shown(@ForAll("companies") Company company) {
        var many =
                company.cells().stream()
                        .map(it -> new Cell(it.unitId(), it.country(), it.people() + 5))
                        .toList();
        var organisation = company.organisation();
        var people = new Tally(organisation, many);
        var disclosure = new Disclosure(organisation, people);

        for (var spot : people.spots()) {
            assertThat(disclosure.shows(spot.place(), EVERYWHERE)).isTrue();
            assertThat(disclosure.shows(spot.place(), Optional.of(spot.country()))).isTrue();
            assertThat(disclosure.showsOwn(spot.place(), EVERYWHERE)).isTrue();
        }
    }

    @Property(tries = 300)
    void a_company_of_five_and_more_is_always_shown(@ForAll("companies") Company company) {
        var organisation = company.organisation();
        var people = new Tally(organisation, company.cells());

        assertThat(new Disclosure(organisation, people).shows(0, EVERYWHERE))
                .isEqualTo(people.people(0, EVERYWHERE) >= 5);
    }

    @Example
    void a_part_is_hidden_that_would_tell_about_the_only_one_beside_it() {
        var disclosure =
                disclosure(
                        List.of(0, 0),
                        new Cell(1, "FR", 1),
                        new Cell(2, "FR", 6),
                        new Cell(3, "FR", 40));

        assertThat(disclosure.shows(0, EVERYWHERE)).isTrue();
        assertThat(disclosure.shows(1, EVERYWHERE)).isFalse();
        assertThat(disclosure.shows(2, EVERYWHERE)).isTrue();
        assertThat(disclosure.showsOwn(0, EVERYWHERE)).isFalse();
    }

    @Example
    void three_from_abroad_cannot_be_told_from_a_unit_and_its_country() {
        var disclosure =
                disclosure(
                        List.of(0, 0),
                        new Cell(2, "DE", 5_000),
                        new Cell(2, "FR", 3),
                        new Cell(3, "FR", 900));

        assertThat(disclosure.shows(0, Optional.of("DE")) && disclosure.shows(1, EVERYWHERE))
                .isFalse();
    }

    @Example
    void two_small_countries_are_hidden_with_each_other() {
        var disclosure =
                disclosure(
                        List.of(),
                        new Cell(1, "FR", 50),
                        new Cell(1, "LU", 3),
                        new Cell(1, "MC", 2));

        assertThat(disclosure.shows(0, Optional.of("FR"))).isTrue();
        assertThat(disclosure.shows(0, Optional.of("LU"))).isFalse();
        assertThat(disclosure.shows(0, Optional.of("MC"))).isFalse();
    }

    @Provide
    Arbitrary<Company> companies() {
        var parents = Arbitraries.integers().between(0, 5).list().ofMaxSize(5);
        var cells =
                Combinators.combine(
                                Arbitraries.integers().between(0, 5),
                                Arbitraries.of("DE", "FR", "IT"),
                                Arbitraries.frequencyOf(
                                        Tuple.of(3, Arbitraries.integers().between(1, 4)),
                                        Tuple.of(2, Arbitraries.integers().between(5, 30))))
                        .as((unit, country, people) -> new Cell(unit, country, people))
                        .list()
                        .ofMaxSize(12);
        return Combinators.combine(parents, cells)
                .as((above, drawn) -> new Company(above, cells(above.size() + 1, drawn)));
    }

    /** The last one drawn for a unit and country counts. */
    private static List<Cell> cells(int units, List<Cell> drawn) {
        return drawn.stream()
                .map(it -> new Cell(1 + it.unitId() % units, it.country(), it.people()))
                .collect(
                        Collectors.toMap(
                                it -> it.unitId() + it.country(),
                                Function.identity(),
                                (_, later) -> later,
                                TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Disclosure disclosure(List<Integer> parents, Cell... cells) {
        var organisation = new Company(parents, List.of()).organisation();
        return new Disclosure(organisation, new Tally(organisation, List.of(cells)));
    }

    /** Every group with figures, as the spots that it is made of. */
    private static Span shown(Organisation organisation, Tally people) {
        var disclosure = new Disclosure(organisation, people);
        var span = new Span();
        for (int place = 0; place < organisation.size(); place++) {
            for (var country : List.of(EVERYWHERE, at("DE"), at("FR"), at("IT"))) {
                if (disclosure.shows(place, country)) {
                    span.add(group(people, place, organisation.end(place), country));
                }
                if (disclosure.showsOwn(place, country)) {
                    span.add(group(people, place, place + 1, country));
                }
            }
        }
        return span;
    }

    private static Optional<String> at(String country) {
        return Optional.of(country);
    }

    private static double[] group(Tally people, int from, int to, Optional<String> country) {
        return people.spots().stream()
                .mapToDouble(
                        it ->
                                it.place() >= from
                                                && it.place() < to
                                                && country.map(it.country()::equals).orElse(true)
                                        ? 1
                                        : 0)
                .toArray();
    }

    /** Every choice of spots with one to four people. */
    private static List<double[]> fewerThanFive(List<Tally.Spot> spots) {
        return IntStream.range(1, 1 << spots.size())
                .filter(it -> Integer.bitCount(it) < 5)
                .filter(it -> people(spots, it) < 5)
                .mapToObj(
                        chosen ->
                                IntStream.range(0, spots.size())
                                        .mapToDouble(it -> chosen >> it & 1)
                                        .toArray())
                .toList();
    }

    private static int people(List<Tally.Spot> spots, int chosen) {
        return IntStream.range(0, spots.size())
                .filter(it -> (chosen >> it & 1) == 1)
                .map(it -> spots.get(it).people())
                .sum();
    }

    /** All that can be told from some groups by adding them and taking them from each other. */
    private static final class Span {

        private final List<double[]> rows = new ArrayList<>();

        void add(double[] group) {
            var left = reduced(group);
            int lead = lead(left);
            if (lead >= 0) {
                double first = left[lead];
                rows.add(Arrays.stream(left).map(it -> it / first).toArray());
            }
        }

        boolean spans(double[] group) {
            return lead(reduced(group)) < 0;
        }

        private double[] reduced(double[] group) {
            var left = group.clone();
            for (var row : rows) {
                double times = left[lead(row)];
                for (int i = 0; i < left.length; i++) {
                    left[i] -= times * row[i];
                }
            }
            return left;
        }

        private static int lead(double[] row) {
            return IntStream.range(0, row.length)
                    .filter(it -> Math.abs(row[it]) > 1e-7)
                    .findFirst()
                    .orElse(-1);
        }
    }
}

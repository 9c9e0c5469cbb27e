package relais.spread;

import relais.web.Visit;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** How far the example had come at the end of one month. */
public record SpreadPage(
        Visit visit, Journey journey, YearMonth month, List<Generation> generations) {

    public List<Reached> reached() {
        return journey.reached(month);
    }

    public int people() {
        return journey.people(month);
    }

    /** Not beside numbers that are left out: one could be found by taking away the others. */
    public boolean isSumTold() {
        return reached().stream().allMatch(Reached::isTold)
                && generations.stream().allMatch(Generation::isTold);
    }

    /** The sum without its last digit. */
    public int tens() {
        return people() / 10 * 10;
    }

    public String monthName() {
        return visit.month(month.atDay(1));
    }

    public String monthName(YearMonth other) {
        return visit.month(other.atDay(1));
    }

    /** Months as the slider counts them: from the year 0 on, so that an address stays true. */
    public int at() {
        return number(month);
    }

    public int first() {
        return number(journey.months().firstKey());
    }

    public int last() {
        return number(journey.months().lastKey());
    }

    public Optional<String> before() {
        return at() > first() ? Optional.of(address(at() - 1)) : Optional.empty();
    }

    public Optional<String> after() {
        return at() < last() ? Optional.of(address(at() + 1)) : Optional.empty();
    }

    public List<MapTile> tiles() {
        var shades = new HashMap<String, Integer>();
        reached().forEach(it -> shades.put(it.country(), it.shade()));
        var here = new HashSet<>(journey.workforce().keySet());
        here.addAll(shades.keySet());
        return World.tiles(here).stream()
                .map(
                        it ->
                                new MapTile(
                                        it.country(),
                                        it.column(),
                                        it.row(),
                                        shades.getOrDefault(it.country(), 0),
                                        here.contains(it.country())))
                .toList();
    }

    public String viewBox() {
        int rows = tiles().stream().mapToInt(MapTile::row).max().orElse(0) + 1;
        return "0 0 %d %d".formatted(World.columns() * MapTile.SIZE, rows * MapTile.SIZE);
    }

    /** Of a hundred, beside the largest generation. */
    public int width(Generation generation) {
        int most = generations.stream().mapToInt(Generation::people).max().orElse(1);
        return Math.max(1, Math.round(100f * generation.people() / most));
    }

    private static int number(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    private static String address(int at) {
        return "/mentoring/spread?at=" + at;
    }
}

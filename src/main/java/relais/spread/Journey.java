package relais.spread;

import relais.spread.SpreadStore.CountryMonth;
import relais.spread.SpreadStore.Workforce;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The example on its way through countries and months.
 *
 * @param workforce how many people work in each country
 */
public record Journey(
        SortedMap<YearMonth, List<CountryMonth>> months, Map<String, Integer> workforce) {

    static Journey of(List<CountryMonth> rows, List<Workforce> workforce) {
        return new Journey(
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> YearMonth.from(it.month()),
                                        TreeMap::new,
                                        Collectors.toList())),
                workforce.stream()
                        .collect(Collectors.toMap(Workforce::country, Workforce::people)));
    }

    public boolean isEmpty() {
        return months.isEmpty();
    }

    /** This month, or the nearest that was counted. */
    YearMonth nearest(YearMonth month) {
        return month.isBefore(months.firstKey())
                ? months.firstKey()
                : months.headMap(month.plusMonths(1)).lastKey();
    }

    /** Where anybody stands in the tree at the end of a month, most people first. */
    List<Reached> reached(YearMonth month) {
        var since = since();
        return months.getOrDefault(month, List.of()).stream()
                .map(
                        it ->
                                new Reached(
                                        it.country(),
                                        it.people(),
                                        it.champions(),
                                        since.get(it.country())))
                .sorted(
                        Comparator.comparing(Reached::people)
                                .reversed()
                                .thenComparing(Reached::country))
                .toList();
    }

    /** Countries in which five people or more work and none stands in the tree. */
    List<String> missing(YearMonth month) {
        var reached = countries(month);
        return workforce.entrySet().stream()
                .filter(it -> it.getValue() >= Reached.FEWEST)
                .map(Map.Entry::getKey)
                .filter(it -> !reached.contains(it))
                .sorted()
                .toList();
    }

    Set<String> countries(YearMonth month) {
        return months.getOrDefault(month, List.of()).stream()
                .map(CountryMonth::country)
                .collect(Collectors.toSet());
    }

    int people(YearMonth month) {
        return months.getOrDefault(month, List.of()).stream().mapToInt(CountryMonth::people).sum();
    }

    private Map<String, YearMonth> since() {
        return months.values().stream()
                .flatMap(List::stream)
                .collect(
                        Collectors.toMap(
                                CountryMonth::country,
                                it -> YearMonth.from(it.month()),
                                (first, _) -> first));
    }
}

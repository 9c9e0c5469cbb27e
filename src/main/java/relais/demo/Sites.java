package relais.demo;

import relais.demo.Company.Country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where so many people work: the countries they are dealt out to, and the units there. */
final class Sites {

    /** Fewer would be lonely; the company is then in fewer countries. */
    private static final double LEAST_PEOPLE = 2.5;

    record Unit(long id, String code, String name, Long parentId, String path, String country) {}

    private final Map<Country, Integer> headCounts;
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, List<Unit>> leaves = new HashMap<>();

    Sites(Company company, int members) {
        var atLeast =
                company.cast().values().stream()
                        .map(Company.Player::country)
                        .collect(Collectors.toSet());
        var countries = new ArrayList<>(company.countries());
        double whole = countries.stream().mapToInt(Country::share).sum();
        countries.removeIf(
                it -> !atLeast.contains(it.code()) && it.share() / whole * members < LEAST_PEOPLE);
        this.headCounts = deal(countries, members);
        build(company, countries.stream().map(Country::code).collect(Collectors.toSet()));
    }

    Map<Country, Integer> headCounts() {
        return headCounts;
    }

    List<Unit> units() {
        return List.copyOf(units.values());
    }

    Unit unit(String code) {
        return units.get(code);
    }

    /** The units of a country that have none below them. */
    List<Unit> leaves(String country) {
        return leaves.get(country);
    }

    private void build(Company company, Set<String> countries) {
        var parents =
                company.units().stream().map(Company.Site::parent).collect(Collectors.toSet());
        for (var site : company.units()) {
            if (countries.contains(site.country())) {
                var parent = units.get(site.parent());
                long id = units.size() + 1;
                var unit =
                        new Unit(
                                id,
                                site.code(),
                                site.name().in(company.country(site.country()).language()),
                                parent == null ? null : parent.id(),
                                (parent == null ? "/" : parent.path()) + id + "/",
                                site.country());
                units.put(site.code(), unit);
                if (!parents.contains(site.code())) {
                    leaves.computeIfAbsent(site.country(), _ -> new ArrayList<>()).add(unit);
                }
            }
        }
    }

    /** By largest remainder, so that it adds up. */
    private static Map<Country, Integer> deal(List<Country> countries, int members) {
        var counts = new LinkedHashMap<Country, Integer>();
        var remainders = new TreeMap<Double, Country>();
        int left = members;
        for (var country : countries) {
            double exact = share(country, countries) * members;
            counts.put(country, (int) exact);
            left -= (int) exact;
            remainders.put((int) exact - exact + counts.size() * 1e-9, country);
        }
        for (var country : remainders.values().stream().limit(left).toList()) {
            counts.merge(country, 1, Integer::sum);
        }
        return counts;
    }

    private static double share(Country country, List<Country> countries) {
        return (double) country.share() / countries.stream().mapToInt(Country::share).sum();
    }
}

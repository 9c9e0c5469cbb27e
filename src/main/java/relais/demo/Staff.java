package relais.demo;

import relais.demo.Company.Country;
import relais.demo.Company.JobFamily;
import relais.demo.Company.Names.Pool;
import relais.demo.Company.Player;
import relais.people.Names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invents the people: the cast first, then as many as are asked for, with everyone's manager. */
final class Staff {

    /** Nobody has more people to look after. */
    private static final int TEAM = 9;

    private final Company company;
    private final Company.Names names = Company.names();
    private final Lines lines;
    private final Sites sites;
    private final Year year;
    private final long seed;
    private final String language;
    private final Set<String> handles = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final double[] familyShares;
    private final Map<Long, List<Employee>> teams = new HashMap<>();
    private final List<Employee> all = new ArrayList<>();
    private final Map<String, Deque<Sites.Unit>> offices = new HashMap<>();

    /**
     * @param language of the directory, in which it names job families
     */
    Staff(Company company, Sites sites, Lines lines, Year year, long seed, String language) {
        this.company = company;
        this.sites = sites;
        this.lines = lines;
        this.year = year;
        this.seed = seed;
        this.language = language;
        this.familyShares = company.jobFamilies().stream().mapToDouble(JobFamily::share).toArray();
    }

    /** Managers come before those whom they manage. */
    List<Employee> hire() {
        int id = 1;
        for (var player : company.cast().values()) {
            var employee = played(id++, player);
            seat(employee);
        }
        for (var unit : sites.units()) {
            if (!sites.leaves(unit.country()).contains(unit)) {
                offices.computeIfAbsent(unit.country(), _ -> new ArrayDeque<>()).add(unit);
            }
        }
        for (var country : seats()) {
            seat(invented(id++, country));
        }
        for (var unit : sites.units()) {
            appoint(unit, teams.getOrDefault(unit.id(), List.of()));
        }
        return all;
    }

    /** The words of a name, as the people search wants them. */
    List<String> wordsOf(Employee employee) {
        var found = new ArrayList<>(wordsOf(employee.given()));
        found.addAll(wordsOf(employee.family()));
        return found.stream().distinct().toList();
    }

    private List<Country> seats() {
        var seats = new ArrayList<Country>();
        sites.headCounts().forEach((country, n) -> seats.addAll(Collections.nCopies(n, country)));
        company.cast().values().forEach(player -> seats.remove(company.country(player.country())));
        Collections.shuffle(seats, Dice.of(seed, "seats", 0).random());
        return seats;
    }

    private Employee played(int id, Player player) {
        return new Employee(
                id,
                handle(player.given(), player.family()),
                player.email(),
                player.given(),
                player.family(),
                sites.unit(player.unit()).id(),
                player.country(),
                player.language(),
                player.zone(),
                family(player.jobFamily()).name().in(language),
                player.title().in(player.language()),
                Optional.empty(),
                player.leader(),
                year.date(0).minusDays(700 + id * 411L),
                0,
                Optional.empty());
    }

    private Employee invented(int id, Country country) {
        var dice = Dice.of(seed, "person", id);
        var pool = dice.pick(names.of(country.code()));
        var given = dice.pick(pool.given());
        var family = family(pool, dice);
        var handle = handle(given, family);
        var job = company.jobFamilies().get(dice.weighted(familyShares));
        var speaks = language(country, dice);
        int arrived = dice.chance(.07) ? dice.between(5, Year.TODAY - 10) : 0;
        boolean departs = arrived == 0 && dice.chance(.035);
        return new Employee(
                id,
                handle,
                handle.replace('-', '.') + "@fontaubert.example",
                given,
                family,
                unit(country, arrived == 0 && !departs, dice).id(),
                country.code(),
                speaks,
                country.zone(),
                job.name().in(language),
                dice.pick(lines.titles().get(job.code())).in(speaks),
                Optional.empty(),
                false,
                arrived > 0
                        ? year.date(arrived)
                        : year.date(0).minusDays(90 + dice.days(2600) % 14_000),
                arrived,
                departs ? Optional.of(dice.between(40, Year.TODAY - 3)) : Optional.empty());
    }

    /** Units with others below them have a head and nobody else. */
    private Sites.Unit unit(Country country, boolean mayLead, Dice dice) {
        var free = offices.getOrDefault(country.code(), new ArrayDeque<>());
        return mayLead && !free.isEmpty() ? free.pop() : dice.pick(sites.leaves(country.code()));
    }

    private static String language(Country country, Dice dice) {
        var other = country.language().equals("fr") ? "en" : "fr";
        double speakOther = country.code().equals("CA") ? .3 : .04;
        return dice.chance(speakOther) ? other : country.language();
    }

    private static String family(Pool pool, Dice dice) {
        var family = dice.pick(pool.family());
        return dice.chance(.12) ? family + "-" + dice.pick(pool.family()) : family;
    }

    private JobFamily family(String code) {
        return company.jobFamilies().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void seat(Employee employee) {
        teams.computeIfAbsent(employee.unit(), _ -> new ArrayList<>()).add(employee);
    }

    /** The heads of units first: a unit's head answers to the nearest head above. */
    private void appoint(Sites.Unit unit, List<Employee> team) {
        var order =
                new ArrayList<>(
                        team.stream().filter(it -> it.id() > company.cast().size()).toList());
        // the cast has titles of its own, and so leads only where nobody else is
        order.addAll(team.stream().filter(it -> it.id() <= company.cast().size()).toList());
        order.sort((one, other) -> Boolean.compare(mayLead(other), mayLead(one)));
        var placed = new ArrayList<Employee>();
        for (var employee : order) {
            int place = placed.size();
            var manager =
                    place == 0 ? headAbove(unit) : Optional.of(placed.get((place - 1) / TEAM).id());
            placed.add(
                    place == 0 && employee.id() > company.cast().size()
                            ? head(employee, unit, manager)
                            : with(
                                    employee,
                                    employee.jobFamily(),
                                    employee.title(),
                                    manager,
                                    employee.leader()));
        }
        if (!placed.isEmpty()) {
            teams.put(unit.id(), placed);
        }
        all.addAll(placed);
    }

    private static boolean mayLead(Employee employee) {
        return employee.arrivedDay() == 0 && employee.departsDay().isEmpty();
    }

    private Employee head(Employee employee, Sites.Unit unit, Optional<Integer> manager) {
        boolean group = unit.parentId() == null;
        boolean country = unit.parentId() != null && unit.parentId() == 1;
        var heads = lines.heads();
        var title = group ? heads.group() : country ? heads.country() : heads.unit();
        boolean leads = group || country;
        var job = leads ? family("management").name().in(language) : employee.jobFamily();
        return with(employee, job, title.in(employee.language()), manager, leads);
    }

    private static Employee with(
            Employee it, String job, String title, Optional<Integer> manager, boolean leader) {
        return new Employee(
                it.id(),
                it.handle(),
                it.email(),
                it.given(),
                it.family(),
                it.unit(),
                it.country(),
                it.language(),
                it.zone(),
                job,
                title,
                manager,
                leader,
                it.arrivedOn(),
                it.arrivedDay(),
                it.departsDay());
    }

    private Optional<Integer> headAbove(Sites.Unit unit) {
        for (var above = above(unit); above.isPresent(); above = above(above.get())) {
            var team = teams.get(above.get().id());
            if (team != null) {
                return Optional.of(team.getFirst().id());
            }
        }
        return Optional.empty();
    }

    private Optional<Sites.Unit> above(Sites.Unit unit) {
        return unit.parentId() == null
                ? Optional.empty()
                : Optional.of(sites.units().get((int) (unit.parentId() - 1)));
    }

    private String handle(String given, String family) {
        var parts = new ArrayList<>(wordsOf(given));
        parts.addAll(wordsOf(family));
        var name = String.join("-", parts.stream().distinct().toList());
        var handle = name;
        while (!handles.add(handle)) {
            handle = name + "-" + last.merge(name, 2, (before, _) -> before + 1);
        }
        return handle;
    }

    private List<String> wordsOf(String name) {
        return words.computeIfAbsent(name, Names::words);
    }
}

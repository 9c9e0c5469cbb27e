package relais.demo;

import relais.people.Names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who joined the programme, when, and under which name: by waves, each larger than the pilot group,
 * and a few at any time. The cast and those around Bruno have their days; all others throw dice.
 */
final class Programme {

    private static final double ENROLLED = .55;

    /** When a wave opened, and how many of all came with it; the rest came in between. */
    static final int[] WAVES = {14, 75, 160, 235, 328};

    static final double[] WAVE_SHARES = {.07, .19, .22, .18, .17, .17};

    private final Year year;
    private final Lines lines;
    private final Past past;
    private final long seed;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<Integer, Member> members = new LinkedHashMap<>();
    private final List<Member> founders = new ArrayList<>();
    private final List<Member> line = new ArrayList<>();
    private final List<Member> brunos = new ArrayList<>();
    private final Set<Integer> settled = new HashSet<>();
    private Optional<Member> asking = Optional.empty();

    Programme(Year year, Lines lines, Past past, long seed) {
        this.year = year;
        this.lines = lines;
        this.past = past;
        this.seed = seed;
    }

    /**
     * @param employees the cast comes first in the order of their numbers
     */
    Programme enrol(Company company, List<Employee> employees) {
        var cast = List.copyOf(company.cast().keySet());
        var byId = new LinkedHashMap<Integer, Employee>();
        employees.forEach(it -> byId.put(it.id(), it));
        for (int i = 0; i < cast.size(); i++) {
            int id = i + 1;
            settled.add(id);
            CAST.stream()
                    .filter(it -> it.account().equals(cast.get(id - 1)))
                    .forEach(it -> settle(byId.get(id), it.day(), it.zeal()));
        }
        enrolFounders(steady(employees));
        for (var employee : employees) {
            if (!settled.contains(employee.id())) {
                enrol(employee);
            }
        }
        return this;
    }

    private record Role(String account, int day, double zeal) {}

    /** Emma has not joined, nor have Hugo and Dora. */
    private static final List<Role> CAST =
            List.of(
                    new Role("ambassador", 190, .8),
                    new Role("champion", 22, .85),
                    new Role("editor", 60, .6),
                    new Role("lead", 3, .35),
                    new Role("leader", 345, .5));

    Past past() {
        return past;
    }

    Map<Integer, Member> members() {
        return members;
    }

    /** Appointed when the programme began. */
    List<Member> founders() {
        return founders;
    }

    /** Each became the sponsor of the next in time for the generations to follow each other. */
    List<Member> line() {
        return line;
    }

    /** Bruno's protégés beside Ada and the next in line. */
    List<Member> brunos() {
        return brunos;
    }

    /** Who has asked Bruno and waits for an answer. */
    Optional<Member> asking() {
        return asking;
    }

    private Deque<Employee> steady(List<Employee> employees) {
        var steady =
                new ArrayList<>(
                        employees.stream()
                                .filter(it -> !settled.contains(it.id()))
                                .filter(it -> it.arrivedDay() == 0 && it.departsDay().isEmpty())
                                .filter(it -> it.arrivedOn().isBefore(year.date(past.begins())))
                                .sorted((one, other) -> Integer.compare(one.id(), other.id()))
                                .toList());
        Collections.shuffle(steady, Dice.of(seed, "founders", 0).random());
        return new ArrayDeque<>(steady);
    }

    private void enrolFounders(Deque<Employee> steady) {
        line.add(settle(steady.pop(), 132, .7));
        line.add(settle(steady.pop(), 241, .75));
        line.add(settle(steady.pop(), 350, .6));
        brunos.add(settle(steady.pop(), 262, .4));
        brunos.add(settle(steady.pop(), 334, .55));
        asking = Optional.of(settle(steady.pop(), 357, .6));
        for (int i = 0; i < past.founders(); i++) {
            founders.add(settle(steady.pop(), past.begins() + 2 + i % 9, .4 + i % 5 * .1));
        }
    }

    private Member settle(Employee employee, int day, double zeal) {
        var dice = Dice.of(seed, "member", employee.id());
        settled.add(employee.id());
        int working = Math.min(year.workingDay(day, employee.country(), dice), day + 4);
        int joined = year.moment(working, employee.zone(), dice);
        var member = new Member(employee, joined, Member.NEVER, "REAL", Optional.empty(), zeal);
        members.put(member.id(), member);
        return member;
    }

    private void enrol(Employee employee) {
        var dice = Dice.of(seed, "member", employee.id());
        if (dice.chance(ENROLLED)) {
            var early = past.joins(employee, year, seed);
            int day = early.orElseGet(() -> joins(employee, dice));
            int joined = year.moment(day, employee.zone(), dice);
            if (joined < year.until() && (early.isPresent() || employee.worksOn(day))) {
                members.put(employee.id(), member(employee, joined, day, dice));
            }
        }
    }

    private int joins(Employee employee, Dice dice) {
        int wave = dice.weighted(WAVE_SHARES);
        int day = wave < WAVES.length ? WAVES[wave] + dice.days(9) : dice.between(20, Year.TODAY);
        return year.workingDay(Math.max(day, employee.arrivedDay() + 10), employee.country(), dice);
    }

    private Member member(Employee employee, int joined, int day, Dice dice) {
        var choice = dice.weighted(.76, .14, .1);
        int leaves =
                Math.min(
                        employee.departsDay().orElse(Year.TODAY),
                        dice.chance(.06) ? day + 20 + dice.days(80) : Year.TODAY);
        return new Member(
                employee,
                joined,
                leaves < Year.TODAY
                        ? year.second(
                                year.date(leaves)
                                        .atTime(17, 30)
                                        .atZone(employee.zone())
                                        .toInstant())
                        : Member.NEVER,
                List.of("REAL", "PSEUDONYM", "ABSENT").get(choice),
                choice == 1 ? Optional.of(pseudonym(employee, dice)) : Optional.empty(),
                .95 / Math.sqrt(1 + dice.below(40)));
    }

    /** Nobody's twice. */
    private String pseudonym(Employee employee, Dice dice) {
        var name = dice.pick(lines.pseudonyms().get(employee.language()));
        int number = numbers.merge(Names.handle(name, ""), 1, Integer::sum);
        return number == 1 ? name : name + " " + number;
    }
}

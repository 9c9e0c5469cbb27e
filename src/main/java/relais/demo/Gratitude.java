package relais.demo;

import relais.activity.Action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who thanked whom: mostly people of one's own unit, sponsors and protégés. */
final class Gratitude {

    /** The fact that tells of it names the place in this list. */
    record Note(int giver, int receiver, boolean onWall) {}

    private final Year year;
    private final Deeds deeds;
    private final Sponsors sponsors;
    private final long seed;
    private final List<Note> all = new ArrayList<>();
    private final Map<Integer, Employee> people = new HashMap<>();
    private final Map<Long, List<Employee>> units = new HashMap<>();
    private final Map<Integer, List<Integer>> close = new HashMap<>();

    Gratitude(Year year, Deeds deeds, Sponsors sponsors, long seed) {
        this.year = year;
        this.deeds = deeds;
        this.sponsors = sponsors;
        this.seed = seed;
    }

    Note get(int index) {
        return all.get(index);
    }

    /** Those of the cast are thanked lately; Emma has nothing to do with it yet. */
    void say(List<Employee> employees, Map<Integer, Member> members, Cast cast) {
        for (var employee : employees) {
            if (employee.id() != cast.emma()) {
                people.put(employee.id(), employee);
                units.computeIfAbsent(employee.unit(), _ -> new ArrayList<>()).add(employee);
            }
        }
        sponsors.pairs().forEach(it -> tie(it.protege(), it.sponsor()));
        employees.stream()
                .map(it -> members.get(it.id()))
                .filter(it -> it != null)
                .forEach(this::thank);
        for (var member : List.of(cast.ada(), cast.bruno(), cast.carla(), cast.lena())) {
            int wished = member == cast.bruno() ? 11 : 4;
            for (int i = 0; i < wished; i++) {
                thankCast(member.employee(), i);
            }
        }
    }

    private void tie(int one, int other) {
        close.computeIfAbsent(one, _ -> new ArrayList<>()).add(other);
        close.computeIfAbsent(other, _ -> new ArrayList<>()).add(one);
    }

    private void thank(Member member) {
        var dice = Dice.of(seed, "thanks", member.id());
        int from = Year.dayOf(member.joined());
        int many = Math.min(14, dice.days(member.zeal() * 4.5));
        for (int i = 0; i < many && from < Year.TODAY; i++) {
            var receiver = somebodyNear(member.employee(), dice);
            int day = from + dice.below(Year.TODAY - from);
            say(member.employee(), receiver, Math.min(member.left(), year.until()), day, dice);
        }
    }

    /** One a fortnight, the latest yesterday and not yet on the wall. */
    private void thankCast(Employee receiver, int number) {
        var dice = Dice.of(seed, "thanked", receiver.id() * 100L + number);
        var giver = somebodyNear(receiver, dice);
        say(giver, receiver, year.until(), Year.TODAY - 1 - 14 * number - dice.below(3), dice);
    }

    /** Themselves where nobody else is. */
    Employee somebodyNear(Employee employee, Dice dice) {
        var ties = close.getOrDefault(employee.id(), List.of());
        if (!ties.isEmpty() && dice.chance(.35)) {
            return people.getOrDefault(dice.pick(ties), employee);
        }
        var unit = units.getOrDefault(employee.unit(), List.of(employee));
        return dice.chance(.8) && unit.size() > 1
                ? dice.pick(unit)
                : people.getOrDefault(1 + dice.below(people.size()), employee);
    }

    private void say(Employee giver, Employee receiver, int until, int day, Dice dice) {
        int working = year.workingDay(day, giver.country(), dice);
        int second = year.moment(working, giver.zone(), dice);
        boolean there = giver.worksOn(working) && receiver.worksOn(working);
        if (there && giver.id() != receiver.id() && second >= 0 && second < until) {
            boolean decided = working < Year.TODAY - 2;
            int index = all.size();
            all.add(new Note(giver.id(), receiver.id(), decided && dice.chance(.5)));
            deeds.add(second, giver.id(), Action.KUDOS_GIVEN, index);
        }
    }
}

package relais.demo;

import static relais.activity.Action.GRAND_PROTEGE_BECAME_CHAMPION;
import static relais.activity.Action.PROTEGE_BECAME_CHAMPION;
import static relais.activity.Action.PROTEGE_GAINED;
import static relais.activity.Action.SPONSORSHIP_STARTED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Who asked whom to be their sponsor and who became a champion, step by step as it went: a champion
 * needs three months in the programme, a protégé needs a champion with a free place.
 */
final class Sponsors {

    static final int PLACES = 5;

    private static final int DAY = 86_400;
    private static final int THREE_MONTHS = 92 * DAY;

    /** How many protégés of the years before grew to be champions: the first were few and keen. */
    private static final double EARLY = .85;

    private static final double LATER = .5;

    /** One sponsorship, from the question on. */
    record Pair(int protege, int sponsor, int asked, int since, int ended) {

        boolean lasts() {
            return ended == Member.NEVER;
        }

        boolean holdsAt(int second) {
            return since <= second && second < ended;
        }
    }

    record Champion(int person, int since, boolean founding) {}

    private enum Kind {
        SEEK,
        RISE,
        LEAVE
    }

    private record Step(int second, int person, Kind kind) {}

    private final Programme programme;
    private final Year year;
    private final Deeds deeds;
    private final Awards awards;
    private final long seed;
    private final Map<Integer, Member> members;
    private final Map<Integer, Pair> pairs = new LinkedHashMap<>();
    private final List<Champion> champions = new ArrayList<>();
    private final Map<Integer, Integer> risen = new HashMap<>();
    private final Map<Integer, Integer> taken = new HashMap<>();
    private final Map<String, List<Integer>> free = new HashMap<>();
    private final PriorityQueue<Step> steps =
            new PriorityQueue<>(
                    Comparator.comparing(Step::second)
                            .thenComparing(Step::person)
                            .thenComparing(Step::kind));

    Sponsors(Programme programme, Year year, Deeds deeds, Awards awards, long seed) {
        this.programme = programme;
        this.year = year;
        this.deeds = deeds;
        this.awards = awards;
        this.seed = seed;
        this.members = programme.members();
    }

    Sponsors pairUp(Member ada, Member bruno, Member leon) {
        var founders = programme.founders();
        founders.forEach(it -> rise(it, it.joined() + 3600, true));
        settle(bruno, founders.getFirst(), 28, 120);
        settle(leon, founders.get(1), 349, 0);
        var line = programme.line();
        settle(line.get(0), bruno, 136, 232);
        settle(line.get(1), line.get(0), 246, 353);
        settle(line.get(2), line.get(1), 358, 0);
        settle(ada, bruno, 197, 0);
        settle(programme.brunos().get(0), bruno, 268, 0);
        settle(programme.brunos().get(1), bruno, 341, 0);
        members.values().stream()
                .filter(it -> !it.employee().isOfCast() && !isSettled(it))
                .forEach(this::mayLook);
        while (!steps.isEmpty()) {
            var step = steps.poll();
            if (step.second() < year.until()) {
                take(step);
            }
        }
        return this;
    }

    List<Pair> pairs() {
        return List.copyOf(pairs.values());
    }

    List<Champion> champions() {
        return champions;
    }

    /** When they got the label, where they did. */
    Optional<Integer> risenAt(int person) {
        return Optional.ofNullable(risen.get(person));
    }

    Optional<Integer> sponsorAt(int person, int second) {
        return Optional.ofNullable(pairs.get(person))
                .filter(it -> it.holdsAt(second))
                .map(Pair::sponsor);
    }

    private boolean isSettled(Member member) {
        return pairs.containsKey(member.id())
                || risen.containsKey(member.id())
                || programme.asking().equals(Optional.of(member));
    }

    /** Days that are given, so that the story of the cast holds. 0 rises never. */
    private void settle(Member protege, Member sponsor, int day, int rises) {
        var dice = Dice.of(seed, "settled", protege.id());
        int earliest = Math.max(protege.joined(), risen.get(sponsor.id())) + DAY;
        pair(protege.id(), sponsor.id(), Math.max(soon(protege, day, dice), earliest));
        if (rises > 0) {
            int grown = protege.joined() + THREE_MONTHS;
            rise(protege, Math.max(soon(protege, rises, dice), grown), false);
        }
    }

    private void mayLook(Member member) {
        var dice = Dice.of(seed, "seeks", member.id());
        if (dice.chance(.62)) {
            int day = Year.dayOf(member.joined()) + 2 + dice.days(12);
            steps.add(new Step(moment(member, day, dice), member.id(), Kind.SEEK));
        }
        if (!member.stays()) {
            steps.add(new Step(member.left(), member.id(), Kind.LEAVE));
        }
    }

    private void take(Step step) {
        var member = members.get(step.person());
        switch (step.kind()) {
            case SEEK -> seek(member, step.second());
            case RISE -> rise(member, step.second(), false);
            case LEAVE -> leave(member, step.second());
        }
    }

    private void seek(Member member, int second) {
        var dice = Dice.of(seed, "finds", member.id());
        if (second < member.left()) {
            champion(member, dice)
                    .ifPresent(
                            sponsor -> {
                                pair(member.id(), sponsor, second);
                                mayRise(member, second, dice);
                            });
        }
    }

    /** Of their own country where there is one. */
    private Optional<Integer> champion(Member member, Dice dice) {
        var near = free.getOrDefault(member.employee().country(), List.of());
        var far = free.getOrDefault("", List.of());
        var pool = near.isEmpty() || dice.chance(.12) ? far : near;
        return pool.isEmpty() ? Optional.empty() : Optional.of(dice.pick(pool));
    }

    private void mayRise(Member member, int since, Dice dice) {
        boolean early = since < 0;
        if (member.stays() && dice.chance(early ? EARLY : LATER)) {
            int together = programme.past().together() * DAY;
            int earliest = Math.max(member.joined() + THREE_MONTHS, since + together);
            int day = Year.dayOf(earliest) + 1 + dice.days(early ? 40 : 20);
            steps.add(new Step(moment(member, day, dice), member.id(), Kind.RISE));
        }
    }

    private void pair(int protege, int sponsor, int since) {
        int possible = Math.max(members.get(protege).joined(), risen.get(sponsor));
        int asked = Math.min(since, Math.max(possible + 600, since - DAY * 2 + 5000));
        pairs.put(protege, new Pair(protege, sponsor, asked, since, Member.NEVER));
        deeds.add(since, protege, SPONSORSHIP_STARTED, sponsor);
        deeds.add(since, sponsor, PROTEGE_GAINED, protege);
        if (taken.merge(sponsor, 1, Integer::sum) == PLACES) {
            pools(sponsor).forEach(pool -> pool.remove((Integer) sponsor));
        }
    }

    private void rise(Member member, int since, boolean founding) {
        risen.put(member.id(), since);
        champions.add(new Champion(member.id(), since, founding));
        if (!founding) {
            awards.label(member, since);
            sponsorAt(member.id(), since)
                    .ifPresent(
                            sponsor -> {
                                deeds.add(since, sponsor, PROTEGE_BECAME_CHAMPION, member.id());
                                sponsorAt(sponsor, since)
                                        .ifPresent(
                                                above ->
                                                        deeds.add(
                                                                since,
                                                                above,
                                                                GRAND_PROTEGE_BECAME_CHAMPION,
                                                                member.id()));
                            });
        }
        if (programme.line().contains(member) || member.employee().isOfCast()) {
            return;
        }
        pools(member.id()).forEach(pool -> pool.add(member.id()));
    }

    /** Protégés of those who leave are few enough to be left out: only those without any do. */
    private void leave(Member member, int second) {
        var pair = pairs.get(member.id());
        if (pair != null) {
            pairs.put(
                    member.id(),
                    new Pair(pair.protege(), pair.sponsor(), pair.asked(), pair.since(), second));
            if (taken.merge(pair.sponsor(), -1, Integer::sum) == PLACES - 1
                    && !programme.line().contains(members.get(pair.sponsor()))
                    && !Cast.isOne(pair.sponsor())) {
                pools(pair.sponsor()).forEach(pool -> pool.add(pair.sponsor()));
            }
        }
    }

    private List<List<Integer>> pools(int person) {
        var country = members.get(person).employee().country();
        return List.of(
                free.computeIfAbsent(country, _ -> new ArrayList<>()),
                free.computeIfAbsent("", _ -> new ArrayList<>()));
    }

    /** Within a few days, whatever holidays there are. */
    private int soon(Member member, int day, Dice dice) {
        var employee = member.employee();
        int working = Math.min(year.workingDay(day, employee.country(), dice), day + 4);
        return year.moment(working, employee.zone(), dice);
    }

    private int moment(Member member, int day, Dice dice) {
        var employee = member.employee();
        return year.moment(year.workingDay(day, employee.country(), dice), employee.zone(), dice);
    }
}

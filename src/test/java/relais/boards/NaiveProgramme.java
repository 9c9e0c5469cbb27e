package relais.boards;

import relais.activity.Action;
import relais.joining.BoardName;
import relais.points.Period;
import relais.points.RuleTerms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules of points, boards and levels once more, in the simplest way that one can think of: all
 * of the past in lists, nothing kept, everything added up when it is asked for. It shares no code
 * and no SQL with the portal.
 */
final class NaiveProgramme {

    private static final Map<Action, Integer> GOOD_TURNS =
            Map.of(Action.KUDOS_RECEIVED, 1, Action.PROTEGE_FINISHED_PATH, 3);

    private record Edition(RuleTerms terms, Instant since) {}

    private record Rule(Action action, List<Edition> editions) {

        private Optional<Edition> at(Instant moment) {
            return editions.stream()
                    .filter(it -> !it.since.isAfter(moment))
                    .reduce((_, later) -> later);
        }
    }

    private record Fact(
            int who, Action action, int subject, Instant at, Optional<Fact> takesBack, int order) {}

    private static final class Given {

        private final Fact fact;
        private final Rule rule;
        private final Edition edition;
        private final LocalDate day;
        private boolean taken;

        private Given(Fact fact, Rule rule, Edition edition, LocalDate day) {
            this.fact = fact;
            this.rule = rule;
            this.edition = edition;
            this.day = day;
        }

        private int points() {
            return taken ? 0 : edition.terms.points();
        }
    }

    private static final class Member {

        private ZoneId zone = ZoneId.of("Europe/Paris");
        private Home home = new Home(2, "FR");
        private String family = "";
        private boolean in = true;
        private BoardName name = BoardName.REAL;

        private boolean appears() {
            return in && name.appears();
        }
    }

    /** Where somebody works. */
    record Home(long unit, String country) {}

    private record Line(int who, int points, Instant reachedAt) {}

    private record Stay(Period period, int who) {}

    private final ZoneId zone;
    private final Map<Long, Optional<Long>> parents;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Fact> untold = new ArrayList<>();
    private final List<Given> given = new ArrayList<>();
    private final Map<Stay, Home> stays = new HashMap<>();

    /** With the unit above each unit. */
    NaiveProgramme(ZoneId zone, Map<Long, Optional<Long>> parents) {
        this.zone = zone;
        this.parents = parents;
    }

    void addMember(long unit, String country, ZoneId memberZone, String family) {
        var member = new Member();
        member.home = new Home(unit, country);
        member.zone = memberZone;
        member.family = family;
        members.add(member);
    }

    void addRule(Action action, RuleTerms terms, Instant since) {
        rules.add(new Rule(action, new ArrayList<>(List.of(new Edition(terms, since)))));
    }

    // What happens

    void act(int who, Action action, int subject, Instant at) {
        if (standing(who, action, subject).isEmpty()) {
            record(new Fact(who, action, subject, at, Optional.empty(), facts.size()));
        }
    }

    void takeBack(int who, Action action, int subject, Instant at) {
        standing(who, action, subject)
                .ifPresent(
                        it ->
                                record(
                                        new Fact(
                                                who,
                                                action,
                                                subject,
                                                at,
                                                Optional.of(it),
                                                facts.size())));
    }

    private void record(Fact fact) {
        facts.add(fact);
        untold.add(fact);
    }

    private Optional<Fact> standing(int who, Action action, int subject) {
        return facts.stream()
                .filter(it -> it.who == who && it.action == action && it.subject == subject)
                .reduce((_, later) -> later)
                .filter(it -> it.takesBack.isEmpty());
    }

    /** A change is in force from the second full minute on. */
    void changeRule(Action action, RuleTerms terms, Instant now) {
        first(action).editions.add(new Edition(terms, soon(now)));
    }

    void addRuleSoon(Action action, RuleTerms terms, Instant now) {
        addRule(action, terms, soon(now));
    }

    private static Instant soon(Instant now) {
        return now.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(2));
    }

    private Rule first(Action action) {
        return rules.stream().filter(it -> it.action == action).findFirst().orElseThrow();
    }

    RuleTerms latestTerms(Action action) {
        return first(action).editions.getLast().terms;
    }

    void choose(int who, BoardName name) {
        var member = members.get(who);
        var appeared = member.appears();
        member.in = true;
        member.name = name;
        if (!member.appears()) {
            forget(who);
        } else if (!appeared) {
            given.stream().filter(it -> it.fact.who == who).forEach(this::settle);
        }
    }

    void leave(int who) {
        members.get(who).in = false;
        forget(who);
    }

    void move(int who, long unit, String country) {
        members.get(who).home = new Home(unit, country);
    }

    /** Those who moved are brought over, for the periods that run. */
    void night(Instant now) {
        var running = periods(now);
        stays.replaceAll(
                (stay, home) -> running.contains(stay.period) ? members.get(stay.who).home : home);
    }

    void travel(int who, ZoneId to) {
        members.get(who).zone = to;
    }

    void withdraw(Action action, LocalDate first, LocalDate last) {
        var rule = first(action);
        given.stream()
                .filter(it -> it.rule == rule)
                .filter(it -> isBetween(it.fact.at, first, last))
                .forEach(it -> it.taken = true);
    }

    private boolean isBetween(Instant at, LocalDate first, LocalDate last) {
        var day = at.atZone(zone).toLocalDate();
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Facts are judged when they are heard of, in the order in which they were recorded. */
    void tell() {
        untold.forEach(this::judge);
        untold.clear();
    }

    private void judge(Fact fact) {
        if (fact.takesBack.isPresent()) {
            given.stream()
                    .filter(it -> it.fact == fact.takesBack.get())
                    .forEach(it -> it.taken = true);
            return;
        }
        var member = members.get(fact.who);
        var day = fact.at.atZone(member.zone).toLocalDate();
        for (var rule : rules.stream().filter(it -> it.action == fact.action).toList()) {
            rule.at(fact.at)
                    .filter(edition -> isFor(edition.terms, member, day))
                    .filter(edition -> hasRoom(fact.who, rule, edition.terms, day))
                    .ifPresent(edition -> give(new Given(fact, rule, edition, day)));
        }
    }

    private void give(Given gift) {
        given.add(gift);
        if (members.get(gift.fact.who).appears()) {
            settle(gift);
        }
    }

    private boolean isFor(RuleTerms terms, Member member, LocalDate day) {
        return terms.active()
                && terms.unitId().map(it -> isWithin(member.home.unit, it)).orElse(true)
                && terms.country().map(member.home.country::equals).orElse(true)
                && terms.jobFamily().map(member.family::equals).orElse(true)
                && terms.startsOn().map(it -> !day.isBefore(it)).orElse(true)
                && terms.endsOn().map(it -> !day.isAfter(it)).orElse(true);
    }

    private boolean isWithin(long unit, long above) {
        return unit == above
                || parents.get(unit).map(parent -> isWithin(parent, above)).orElse(false);
    }

    private boolean hasRoom(int who, Rule rule, RuleTerms terms, LocalDate day) {
        return hasRoom(who, rule, terms.perDay(), RuleTerms::perDay, day::equals)
                && hasRoom(
                        who,
                        rule,
                        terms.perWeek(),
                        RuleTerms::perWeek,
                        it -> monday(it).equals(monday(day)))
                && hasRoom(
                        who,
                        rule,
                        terms.perMonth(),
                        RuleTerms::perMonth,
                        it -> it.withDayOfMonth(1).equals(day.withDayOfMonth(1)))
                && hasRoom(who, rule, terms.perEver(), RuleTerms::perEver, _ -> true);
    }

    /** A cap counts what was given under versions that had one of its kind. */
    private boolean hasRoom(
            int who,
            Rule rule,
            Optional<Integer> cap,
            Function<RuleTerms, Optional<Integer>> kind,
            Predicate<LocalDate> sameStretch) {
        return cap.map(
                        most ->
                                given.stream()
                                                .filter(it -> it.fact.who == who)
                                                .filter(it -> it.rule == rule && !it.taken)
                                                .filter(
                                                        it ->
                                                                kind.apply(it.edition.terms)
                                                                        .isPresent())
                                                .filter(it -> sameStretch.test(it.day))
                                                .count()
                                        < most)
                .orElse(true);
    }

    // What boards say

    /** All periods of which boards may have something to say. */
    List<Period> periods() {
        return facts.stream().flatMap(it -> periods(it.at).stream()).distinct().toList();
    }

    private List<Period> periods(Instant at) {
        var day = at.atZone(zone).toLocalDate();
        return Stream.of(Period.Kind.values())
                .map(kind -> new Period(kind, start(kind, day)))
                .toList();
    }

    private boolean isIn(Instant at, Period period) {
        return start(period.kind(), at.atZone(zone).toLocalDate()).equals(period.start());
    }

    private static LocalDate start(Period.Kind kind, LocalDate day) {
        return switch (kind) {
            case WEEK -> monday(day);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
            case ALL -> LocalDate.EPOCH;
        };
    }

    private static LocalDate monday(LocalDate day) {
        var monday = day;
        while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            monday = monday.minusDays(1);
        }
        return monday;
    }

    /** Where points of a period count: where their owner worked when the first of them came. */
    private void settle(Given gift) {
        periods(gift.fact.at)
                .forEach(
                        period ->
                                stays.putIfAbsent(
                                        new Stay(period, gift.fact.who),
                                        members.get(gift.fact.who).home));
    }

    private void forget(int who) {
        stays.keySet().removeIf(it -> it.who == who);
    }

    /** In the order of a board: more first, then who got there first. */
    private List<Line> lines(Period period, Predicate<Home> scope) {
        return Stream.iterate(0, who -> who + 1)
                .limit(members.size())
                .filter(who -> members.get(who).appears())
                .filter(
                        who ->
                                Optional.ofNullable(stays.get(new Stay(period, who)))
                                        .filter(scope)
                                        .isPresent())
                .map(who -> line(who, period))
                .filter(it -> it.points > 0)
                .sorted(
                        Comparator.comparing(Line::points)
                                .reversed()
                                .thenComparing(Line::reachedAt)
                                .thenComparing(Line::who))
                .toList();
    }

    private Line line(int who, Period period) {
        var gifts =
                given.stream()
                        .filter(it -> it.fact.who == who)
                        .filter(it -> isIn(it.fact.at, period))
                        .toList();
        return new Line(
                who,
                gifts.stream().mapToInt(Given::points).sum(),
                gifts.stream().map(it -> it.fact.at).max(Comparator.naturalOrder()).orElseThrow());
    }

    /**
     * What a board should show to one of them, with ids and names as the portal has them: the upper
     * half, and who stands five lines from the one who looks.
     */
    List<Standing> board(Period period, Scope scope, List<Long> ids, int viewer) {
        var lines = lines(period, home -> isIn(home, scope));
        var order = lines.stream().map(it -> it.who).toList();
        int own = order.contains(viewer) ? order.indexOf(viewer) : -100;
        int lowest = lines.isEmpty() ? 0 : lowest(lines);
        return lines.stream()
                .filter(it -> it.points >= lowest || Math.abs(order.indexOf(it.who) - own) <= 5)
                .map(
                        it ->
                                new Standing(
                                        place(lines, it.points),
                                        ids.get(it.who),
                                        shownName(it.who),
                                        handle(it.who),
                                        it.points))
                .toList();
    }

    /** Nobody is shown the last place, unless all share it. */
    private static int lowest(List<Line> lines) {
        int middle = lines.get((lines.size() - 1) / 2).points;
        boolean last = middle == lines.getLast().points && middle < lines.getFirst().points;
        return last ? middle + 1 : middle;
    }

    Optional<OwnScore> own(Period period, Scope scope, int who) {
        var lines = lines(period, home -> isIn(home, scope));
        return lines.stream()
                .filter(it -> it.who == who)
                .findFirst()
                .map(it -> new OwnScore(it.points, place(lines, it.points)));
    }

    private static long place(List<Line> lines, int points) {
        return 1 + lines.stream().filter(it -> it.points > points).count();
    }

    private String shownName(int who) {
        return members.get(who).name == BoardName.PSEUDONYM ? pseudonym(who) : "Member N" + who;
    }

    static String pseudonym(int who) {
        return "Night Owl " + who;
    }

    private Optional<String> handle(int who) {
        return members.get(who).name == BoardName.PSEUDONYM
                ? Optional.empty()
                : Optional.of("member.n" + who);
    }

    private boolean isIn(Home home, Scope scope) {
        return switch (scope.kind()) {
            case EVERYONE -> true;
            case COUNTRY -> home.country.equals(scope.place());
            case UNIT -> {
                var ids = scope.place().split("/");
                yield isWithin(home.unit, Long.parseLong(ids[ids.length - 1]));
            }
        };
    }

    /** A team's unit, what each of it has on average, and how many they are. */
    record Team(long place, long unit, BigDecimal average, int people) {}

    /** The upper half, without the last place unless all share it. */
    List<Team> teams(Period period) {
        var all = allTeams(period);
        return all.stream()
                .filter(
                        it ->
                                it.place <= all.get((all.size() - 1) / 2).place
                                        && (it.place == 1 || it.place < all.getLast().place))
                .toList();
    }

    private List<Team> allTeams(Period period) {
        var teams = new ArrayList<Team>();
        for (long unit : new TreeSet<>(parents.keySet())) {
            var lines = lines(period, home -> home.unit == unit);
            if (lines.size() >= 5) {
                var sum = BigDecimal.valueOf(lines.stream().mapToInt(Line::points).sum());
                var average = sum.divide(BigDecimal.valueOf(lines.size()), 1, RoundingMode.HALF_UP);
                teams.add(new Team(0, unit, average, lines.size()));
            }
        }
        return teams.stream()
                .sorted(Comparator.comparing(Team::average).reversed())
                .map(
                        team ->
                                new Team(
                                        1
                                                + teams.stream()
                                                        .filter(
                                                                it ->
                                                                        it.average.compareTo(
                                                                                        team.average)
                                                                                > 0)
                                                        .count(),
                                        team.unit,
                                        team.average,
                                        team.people))
                .toList();
    }

    /** What somebody was given in all, also if they appear on no board. */
    int points(int who) {
        return given.stream().filter(it -> it.fact.who == who).mapToInt(Given::points).sum();
    }

    /** When somebody first had so many good turns. */
    Optional<Instant> reached(int who, int threshold) {
        int turns = 0;
        for (var fact : facts) {
            if (fact.who == who) {
                int worth = GOOD_TURNS.getOrDefault(fact.action, 0);
                turns += fact.takesBack.isPresent() ? -worth : worth;
                if (turns >= threshold) {
                    return Optional.of(fact.at);
                }
            }
        }
        return Optional.empty();
    }
}

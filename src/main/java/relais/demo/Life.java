package relais.demo;

import static relais.activity.Action.CONTENT_READ;
import static relais.activity.Action.JOINED;
import static relais.activity.Action.LEFT;
import static relais.activity.Action.MODULE_COMPLETED;
import static relais.activity.Action.PATH_COMPLETED;
import static relais.activity.Action.PROTEGE_FINISHED_PATH;
import static relais.activity.Action.REACTION_GIVEN;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one person did in the year: learn, read, find useful; with pauses, and less as time goes.
 */
final class Life {

    private final Year year;
    private final Deeds deeds;
    private final Sponsors sponsors;
    private final Shelf shelf;
    private final Remarks remarks;
    private final Curriculum curriculum;
    private final long seed;

    Life(
            Year year,
            Deeds deeds,
            Sponsors sponsors,
            Shelf shelf,
            Remarks remarks,
            Curriculum curriculum,
            long seed) {
        this.year = year;
        this.deeds = deeds;
        this.sponsors = sponsors;
        this.shelf = shelf;
        this.remarks = remarks;
        this.curriculum = curriculum;
        this.seed = seed;
    }

    void live(Member member, Set<Integer> topics, long charter) {
        var dice = Dice.of(seed, "life", member.id());
        deeds.add(member.joined(), member.id(), JOINED, (int) charter);
        if (!member.stays()) {
            deeds.add(member.left(), member.id(), LEFT, (int) charter);
        }
        learn(member, dice);
        read(member.employee(), Optional.of(member), member.zeal(), topics, dice);
    }

    /** The silent majority counts too. */
    void look(Employee employee) {
        var dice = Dice.of(seed, "life", employee.id());
        if (dice.chance(.4)) {
            read(employee, Optional.empty(), .02 + dice.below(8) * .01, Set.of(), dice);
        }
    }

    private void learn(Member member, Dice dice) {
        var employee = member.employee();
        var first = curriculum.first();
        var label = sponsors.risenAt(member.id());
        boolean keen = employee.isOfCast() || member.zeal() > .5 || label.isPresent();
        int modules = keen ? 3 : List.of(0, 1, 2, 3).get(dice.weighted(.1, .05, .07, .78));
        int day = Year.dayOf(member.joined()) + (keen ? 1 : dice.days(5));
        int second = member.joined();
        for (int i = 0; i < modules; i++) {
            if (i > 0 && dice.chance(.55)) {
                second += 60 * dice.between(5, 18);
            } else {
                int working = year.workingDay(day, employee.country(), dice);
                second = Math.max(second + 700, year.moment(working, employee.zone(), dice));
                day = working + 1 + dice.days(4);
            }
            if (second >= end(member)) {
                return;
            }
            deeds.add(second, member.id(), MODULE_COMPLETED, (int) first.modules().get(i).id());
        }
        if (modules == first.modules().size()) {
            finish(member, second);
            goOn(member, second, label);
        }
    }

    /** The cast keeps to its story: their next step is that of their first days. */
    private void goOn(Member member, int finished, Optional<Integer> label) {
        label.or(() -> Optional.of(0).filter(_ -> mayAskForLabel(member)))
                .ifPresent(it -> prepare(member, finished, it));
        if (!member.employee().isOfCast()) {
            study(member, finished);
        }
    }

    /** Some complete the champion path by themselves, and may ask for the label. */
    private boolean mayAskForLabel(Member member) {
        return !member.employee().isOfCast()
                && member.stays()
                && member.zeal() > .2
                && Dice.of(seed, "candidate", member.id()).chance(.3);
    }

    /** Champions complete their path before they get the label; founders soon after the first. */
    private void prepare(Member member, int finished, int label) {
        var dice = Dice.of(seed, "champion", member.id());
        int day = Year.dayOf(finished) + 3 + dice.days(15);
        int latest = label > finished ? label : end(member);
        take(member, curriculum.forChampions(), day, latest, 0, dice);
    }

    /** The longer paths, each by some; not everyone comes to the end. */
    private void study(Member member, int finished) {
        var dice = Dice.of(seed, "further", member.id());
        int day = Year.dayOf(finished) + 7 + dice.days(20);
        for (var course : curriculum.others()) {
            if (dice.chance(.06 + .3 * member.zeal())) {
                take(member, course, day, end(member), .12, dice);
            }
            day += 10 + dice.days(25);
        }
    }

    /**
     * @param givesUp how likely before each module
     */
    private void take(
            Member member, Course course, int from, int until, double givesUp, Dice dice) {
        var employee = member.employee();
        int day = from;
        int second = 0;
        for (var module : course.modules()) {
            int working = year.workingDay(day, employee.country(), dice);
            second = year.moment(working, employee.zone(), dice);
            if (second >= until || dice.chance(givesUp)) {
                return;
            }
            deeds.add(second, member.id(), MODULE_COMPLETED, (int) module.id());
            day = working + 1 + dice.days(6);
        }
        deeds.add(second, member.id(), PATH_COMPLETED, (int) course.path());
    }

    private void finish(Member member, int second) {
        deeds.add(second, member.id(), PATH_COMPLETED, (int) curriculum.first().path());
        sponsors.sponsorAt(member.id(), second)
                .ifPresent(it -> deeds.add(second, it, PROTEGE_FINISHED_PATH, member.id()));
    }

    private void read(
            Employee employee,
            Optional<Member> member,
            double zeal,
            Set<Integer> topics,
            Dice dice) {
        int from = member.map(it -> Year.dayOf(it.joined())).orElse(employee.arrivedDay());
        int pauseFrom =
                !employee.isOfCast() && dice.chance(.35) ? from + 30 + dice.below(200) : 1000;
        int pauseUntil = pauseFrom + 14 + dice.days(30);
        boolean catchesUp = dice.chance(from > Year.TODAY - 45 ? .4 : .1);
        double useful = catchesUp || employee.isOfCast() ? .6 : .1 + .06 * dice.below(8);
        for (var item : shelf.items()) {
            int age = from - item.day();
            boolean before = age > 0;
            double fading = .55 + .45 * Math.exp(Math.min(0, age) / 120.0);
            double interest =
                    before && catchesUp && age <= 60
                            ? .85
                            : zeal
                                    * item.appeal()
                                    * (item.isIn(employee.language()) ? 1 : .35)
                                    * (topics.contains(item.topic()) ? 1.4 : 1)
                                    * (before ? (age > 60 ? 0 : .25) : fading);
            if (dice.chance(Math.min(.97, interest))) {
                int day =
                        before
                                ? from + dice.below(catchesUp ? 2 : 30)
                                : item.day() + dice.days(2.5);
                if (day >= pauseFrom && day < pauseUntil) {
                    day = pauseUntil + dice.below(3);
                }
                read(employee, member, item, day, useful, dice);
            }
        }
    }

    private void read(
            Employee employee,
            Optional<Member> member,
            Shelf.Item item,
            int day,
            double useful,
            Dice dice) {
        int working = year.workingDay(Math.max(0, day), employee.country(), dice);
        int second = Math.max(year.moment(working, employee.zone(), dice), item.published() + 300);
        boolean there = employee.worksOn(working) && second < year.until() && second >= 0;
        boolean stillIn = member.map(it -> second > it.joined() && second < it.left()).orElse(true);
        if (there && stillIn) {
            deeds.add(second, employee.id(), CONTENT_READ, (int) item.id());
            remarks.afterReading(employee, item, second);
            if (dice.chance(member.isPresent() ? useful : .1)) {
                int later = Math.min(second + 20 + dice.below(200), year.until() - 1);
                deeds.add(later, employee.id(), REACTION_GIVEN, (int) item.id());
            }
        }
    }

    private int end(Member member) {
        return Math.min(member.left(), year.until());
    }
}

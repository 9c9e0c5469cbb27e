package relais.demo;

import relais.activity.Action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the year down in the order in which it happened: each fact with the rows that its front
 * door would have written, and with what the listeners would have made of it.
 */
final class Chronicle {

    /** What can happen again. */
    private static final Set<Action> MANY_TIMES = Set.of(Action.JOINED, Action.LEFT);

    private record Rule(DemoStore.Badge badge, int[] counts) {}

    private final Year year;
    private final Book book;
    private final Tally tally;
    private final Awards awards;
    private final Course course;
    private final Employee[] people;
    private final boolean[] appears;
    private final Map<String, DemoStore.Badge> badges = new HashMap<>();
    private final Map<Action, List<Rule>> rules;
    private final Bell bell;
    private final long giver;
    private final long seed;
    private long activities;
    private long given;

    Chronicle(
            Year year,
            Book book,
            Tally tally,
            Awards awards,
            Course course,
            List<DemoStore.Badge> badges,
            Employee[] people,
            boolean[] appears,
            Bell bell,
            long giver,
            long seed) {
        this.year = year;
        this.book = book;
        this.tally = tally;
        this.awards = awards;
        this.course = course;
        this.people = people;
        this.appears = appears;
        this.bell = bell;
        this.giver = giver;
        this.seed = seed;
        this.rules = new HashMap<>();
        for (var badge : badges) {
            this.badges.put(badge.slug(), badge);
            badge.ruleAction()
                    .ifPresent(
                            action ->
                                    rules.computeIfAbsent(
                                                    Action.valueOf(action),
                                                    _ -> new java.util.ArrayList<>())
                                            .add(new Rule(badge, new int[people.length])));
        }
    }

    long activities() {
        return activities;
    }

    void on(int second, int person, Action action, int subject) {
        if (action == Action.BADGE_AWARDED) {
            giveByHand(awards.get(subject), second);
        } else {
            tell(second, person, action, subject);
            rows(second, person, action, subject);
            giveByRule(second, person, action);
        }
        book.next();
    }

    private void tell(int second, int person, Action action, long subject) {
        long id = ++activities;
        var at = year.instant(second);
        var onceKey =
                MANY_TIMES.contains(action)
                        ? null
                        : action.name() + ":" + person + ":" + subject + ":0";
        book.activities.add(id, person, action.name(), subject, at, onceKey);
        tally.on(id, person, people[person].zone(), appears[person], action, at);
    }

    private void rows(int second, int person, Action action, int subject) {
        var at = year.instant(second);
        switch (action) {
            case CONTENT_READ -> book.readings.add(person, subject, at);
            case REACTION_GIVEN -> book.reactions.add(person, subject, at);
            case MODULE_COMPLETED -> completed(second, person, course.module(subject));
            case PATH_COMPLETED -> book.pathCompletions.add(person, subject, at);
            default -> {
                // memberships and sponsorships are written by those who know when they ended
            }
        }
    }

    private void completed(int second, int person, Course.Module module) {
        var dice = Dice.of(seed, "quiz", person * 100L + module.id());
        var lessons = module.lessons();
        for (int i = 0; i < lessons.size(); i++) {
            int before = 90 * (lessons.size() - i) + 150;
            book.lessonReadings.add(person, lessons.get(i), year.instant(second - before));
        }
        int number = 1;
        if (dice.chance(.2)) {
            int well = module.questions() - 2;
            attempt(person, module, number++, module.wrong(), well, year.instant(second - 75));
        }
        var at = year.instant(second);
        attempt(person, module, number, module.right(), module.questions(), at);
        book.moduleCompletions.add(person, module.id(), at);
    }

    private void attempt(
            int person, Course.Module module, int number, String answers, int well, Instant at) {
        book.attempts.add(
                person, module.id(), number, answers, well, module.questions(), module.pass(), at);
    }

    private void giveByRule(int second, int person, Action action) {
        for (var rule : rules.getOrDefault(action, List.of())) {
            if (++rule.counts()[person] == rule.badge().ruleCount().orElseThrow()) {
                long id = ++given;
                var key = "rule:" + rule.badge().id() + ":" + person;
                book.awards.add(
                        id, rule.badge().id(), person, year.instant(second), null, null, null, key);
                awarded(id, person, second);
            }
        }
    }

    private void giveByHand(Awards.Award award, int second) {
        long id = ++given;
        book.awards.add(
                id,
                badges.get(award.badge()).id(),
                award.holder(),
                year.instant(second),
                giver,
                award.reason(),
                award.evidence(),
                giver + ":demo-" + id);
        awarded(id, award.holder(), second);
    }

    private void awarded(long award, int person, int second) {
        tell(second, person, Action.BADGE_AWARDED, award);
        bell.ring(person, "badge-awarded", award, Map.of("link", "/awards/" + award), second);
    }

    static LocalDate validUntil(LocalDate since, LocalDate today) {
        var end = since.plusYears(1);
        // the label of those who were first was renewed already
        return end.isBefore(today.plusMonths(2)) ? end.plusYears(1) : end;
    }
}

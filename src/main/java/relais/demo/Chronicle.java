package relais.demo;

import static java.util.stream.Collectors.toList;

import relais.activity.Action;
import relais.kudos.Worth;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes the year down in the order in which it happened: each fact with the rows that its front
 * door would have written, and with what the listeners would have made of it.
 */
final class Chronicle {

    /** What can happen again. */
    private static final Set<Action> MANY_TIMES = Set.of(Action.JOINED, Action.LEFT);

    /** So many acts, and how many each person did. */
    private record Part(Action action, int n, short[] counts) {

        boolean isReachedBy(int person) {
            return counts[person] >= n;
        }
    }

    /** A level of a badge comes when all parts are reached. */
    private record Rule(long id, long badge, int level, List<Part> parts) {

        /** Whether this very act completes it. */
        boolean isCompleted(int person, Action action) {
            boolean reached = false;
            for (var part : parts) {
                if (part.action() == action && ++part.counts()[person] == part.n()) {
                    reached = true;
                }
            }
            return reached && parts.stream().allMatch(part -> part.isReachedBy(person));
        }
    }

    /** Enough of them fail each of the quizzes. */
    private static final int MISTAKES = 2;

    private final Year year;
    private final Book book;
    private final Tally tally;
    private final Awards awards;
    private final Gratitude gratitude;
    private final Remarks remarks;
    private final Map<Integer, Long> comments = new HashMap<>();
    private final Lines lines;
    private final Thankfulness thankfulness = new Thankfulness();
    private final Map<String, Integer> said = new HashMap<>();
    private final Curriculum curriculum;
    private final Employee[] people;
    private final boolean[] appears;
    private final Map<String, DemoStore.Badge> badges = new HashMap<>();
    private final Map<Action, List<Rule>> rules;
    private final Bell bell;
    private final long giver;
    private final long seed;
    private long activities;
    private long given;
    private long thanked;

    Chronicle(
            Year year,
            Book book,
            Tally tally,
            Awards awards,
            Gratitude gratitude,
            Remarks remarks,
            Lines lines,
            Curriculum curriculum,
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
        this.gratitude = gratitude;
        this.remarks = remarks;
        this.lines = lines;
        this.curriculum = curriculum;
        this.people = people;
        this.appears = appears;
        this.bell = bell;
        this.giver = giver;
        this.seed = seed;
        this.rules = new HashMap<>();
        for (var badge : badges) {
            this.badges.put(badge.slug(), badge);
        }
        badges.stream()
                .filter(badge -> badge.ruleId().isPresent())
                .collect(
                        Collectors.groupingBy(
                                badge -> badge.ruleId().get(), TreeMap::new, toList()))
                .forEach((id, parts) -> keep(id, parts));
    }

    private void keep(long id, List<DemoStore.Badge> rows) {
        var first = rows.getFirst();
        var parts = rows.stream().map(this::part).toList();
        var rule = new Rule(id, first.id(), first.level(), parts);
        parts.stream()
                .map(Part::action)
                .distinct()
                .forEach(it -> rules.computeIfAbsent(it, _ -> new ArrayList<>()).add(rule));
    }

    private Part part(DemoStore.Badge row) {
        return new Part(
                Action.valueOf(row.ruleAction().orElseThrow()),
                row.ruleCount().orElseThrow(),
                new short[people.length]);
    }

    long activities() {
        return activities;
    }

    void on(int second, int person, Action action, int subject) {
        if (action == Action.BADGE_AWARDED) {
            giveByPeople(awards.get(subject), second);
        } else if (action == Action.KUDOS_GIVEN) {
            thank(gratitude.get(subject), second);
        } else if (action == Action.COMMENT_WRITTEN) {
            comment(subject, second);
        } else {
            tell(second, person, action, subject);
            rows(second, person, action, subject);
            giveByRule(second, person, action);
        }
        book.next();
    }

    private void thank(Gratitude.Note note, int second) {
        long id = ++thanked;
        var giver = people[note.giver()];
        int turn = thankfulness.turn(note.giver(), note.receiver(), second);
        var worth = Worth.after(turn);
        int decided = second + 1800 + Dice.of(seed, "wall", id).below(40_000);
        book.kudos.add(
                id,
                note.giver(),
                note.receiver(),
                words(giver.language()),
                giver.language(),
                Math.min(turn, 255),
                year.instant(second),
                note.onWall() && decided < year.until() ? year.instant(decided) : null,
                note.giver() + ":demo-" + id);
        tell(second, note.giver(), worth.given(), id);
        giveByRule(second, note.giver(), worth.given());
        tell(second, note.receiver(), worth.received(), id);
        giveByRule(second, note.receiver(), worth.received());
        bell.ring(
                note.receiver(),
                "kudos-received",
                id,
                Map.of("name", giver.given() + " " + giver.family(), "link", "/kudos/" + id),
                second);
    }

    private void comment(int index, int second) {
        var remark = remarks.get(index);
        long id = comments.size() + 1L;
        comments.put(index, id);
        book.comments.add(
                id,
                remark.item(),
                remark.answers().map(comments::get).orElse(id),
                remark.author(),
                remark.words(),
                remark.language(),
                year.instant(second),
                "demo-" + id);
        tell(second, remark.author(), Action.COMMENT_WRITTEN, id);
        giveByRule(second, remark.author(), Action.COMMENT_WRITTEN);
    }

    /** One after the other, so that neighbours on the wall differ. */
    private String words(String language) {
        var all = lines.thanks().get(language);
        return all.get(said.merge(language, 1, Integer::sum) % all.size());
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
            case MODULE_COMPLETED ->
                    completed(second, person, curriculum.modules().get((long) subject));
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
            attempt(person, module, number++, MISTAKES, year.instant(second - 75));
        }
        var at = year.instant(second);
        attempt(person, module, number, 0, at);
        book.moduleCompletions.add(person, module.id(), at);
    }

    private void attempt(int person, Course.Module module, int number, int mistakes, Instant at) {
        var made = module.quiz().attempt(person, number, mistakes);
        book.attempts.add(
                person,
                module.id(),
                made.number(),
                made.version(),
                made.answers(),
                made.marks(),
                made.well(),
                made.questions(),
                made.pass(),
                at);
    }

    private void giveByRule(int second, int person, Action action) {
        for (var rule : rules.getOrDefault(action, List.of())) {
            if (rule.isCompleted(person, action)) {
                long id = ++given;
                var at = year.instant(second);
                var key = "rule:%d:%d:%d:0".formatted(rule.badge(), rule.level(), person);
                book.awards.add(
                        id,
                        rule.badge(),
                        rule.level(),
                        person,
                        at,
                        null,
                        null,
                        rule.id(),
                        null,
                        null,
                        key);
                awarded(id, person, second);
            }
        }
    }

    /** By HR, or by the voices of colleagues. */
    private void giveByPeople(Awards.Award award, int second) {
        long id = ++given;
        var badge = badges.get(award.badge());
        var at = year.instant(second);
        book.awards.add(
                id,
                badge.id(),
                1,
                award.holder(),
                at,
                badge.validity().map(_ -> end(at)).orElse(null),
                award.votes().isEmpty() ? giver : null,
                null,
                award.reason(),
                award.evidence(),
                (award.votes().isEmpty() ? giver : "nomination") + ":demo-" + id);
        for (var vote : award.votes()) {
            var made = year.instant(vote.second());
            book.nominations.add(
                    badge.id(),
                    award.holder(),
                    vote.nominator(),
                    made.atZone(ZoneOffset.UTC).getYear(),
                    vote.reason(),
                    made,
                    id);
        }
        awarded(id, award.holder(), second);
    }

    private void awarded(long award, int person, int second) {
        tell(second, person, Action.BADGE_AWARDED, award);
        bell.ring(person, "badge-awarded", award, Map.of("link", "/awards/" + award), second);
    }

    private Instant end(Instant at) {
        var since = at.atZone(ZoneOffset.UTC).toLocalDate();
        return validUntil(since, year.today()).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static LocalDate validUntil(LocalDate since, LocalDate today) {
        var end = since.plusYears(1);
        // the labels of those who were first were renewed already
        while (end.isBefore(today.plusMonths(2))) {
            end = end.plusYears(1);
        }
        return end;
    }
}

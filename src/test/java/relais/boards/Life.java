package relais.boards;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.Activity;
import relais.activity.ActivityLedger;
import relais.activity.ActivityListener;
import relais.activity.ActivityPump;
import relais.feed.Topic;
import relais.joining.BoardName;
import relais.joining.Choices;
import relais.joining.Choosing;
import relais.joining.Joining;
import relais.levels.Levels;
import relais.mentoring.Grove;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.points.Points;
import relais.points.RuleVersion;
import relais.points.Rules;
import relais.points.Statements;
import relais.support.Cast;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lives a history twice, in the portal and in the naive programme, and compares what they say. */
final class Life {

    private final Jdbi jdbi;
    private final ZoneId zone;
    private final NaiveProgramme naive;
    private final Points points;
    private final Levels levels;
    private final Person lead;
    private final List<Long> ids = new ArrayList<>();
    private Instant now = Histories.BEGIN;

    Life(Jdbi jdbi, ZoneId zone) {
        this.jdbi = jdbi;
        this.zone = zone;
        this.points = new Points(jdbi, zone);
        this.levels = new Levels(jdbi);
        this.lead = new Cast(jdbi).lena();
        this.naive = new NaiveProgramme(zone, units());
        jdbi.useTransaction(handle -> ids.addAll(people(handle)));
        new Rules(jdbi, at(now))
                .all().stream()
                        .sorted(Comparator.comparing(RuleVersion::ruleId))
                        .forEach(it -> naive.addRule(it.action(), it.terms(), it.since()));
    }

    void live(List<Step> steps) {
        steps.forEach(this::live);
        tell(Step.Manner.ONCE);
    }

    private void live(Step step) {
        now = now.plusSeconds(20);
        switch (step) {
            case Step.Acts it -> {
                for (int i = 0; i < it.subjects(); i++) {
                    act(it.who(), it.action(), i + 1, now.minus(it.late()));
                    now = now.plus(it.apart());
                }
            }
            case Step.ActAt it -> {
                now = now.isBefore(it.at()) ? it.at() : now;
                act(it.who(), it.action(), it.subject(), it.at());
            }
            case Step.Toggle it -> {
                for (int i = 0; i < it.turns(); i++) {
                    act(it.who(), it.action(), it.subject(), now);
                    takeBack(it.who(), it.action(), it.subject());
                }
                act(it.who(), it.action(), it.subject(), now);
            }
            case Step.TakeBack it -> takeBack(it.who(), it.action(), it.subject());
            case Step.Tell it -> tell(it.manner());
            case Step.Choose it -> {
                choose(it.who(), it.name());
                naive.choose(it.who(), it.name());
            }
            case Step.Leave it -> {
                joining().leave(person(it.who()));
                naive.leave(it.who());
            }
            case Step.Move it -> {
                update("unit_id = ?, country = ?", it.unit(), it.country(), ids.get(it.who()));
                naive.move(it.who(), it.unit(), it.country());
            }
            case Step.Night _ -> {
                points.followMoves(now);
                naive.night(now);
            }
            case Step.Travel it -> {
                update("zone = ?", it.zone().getId(), ids.get(it.who()));
                naive.travel(it.who(), it.zone());
            }
            case Step.ChangeRule it -> changeRule(it);
            case Step.AddRule it -> {
                new Rules(jdbi, at(now)).create(lead, it.action(), it.terms());
                naive.addRuleSoon(it.action(), it.terms(), now);
            }
            case Step.Withdraw it -> withdraw(it);
            case Step.Wait it -> now = now.plus(it.time());
        }
    }

    private void act(int who, Action action, int subject, Instant when) {
        jdbi.useTransaction(_ -> ledger(when).recordOnce(ids.get(who), action, subject));
        naive.act(who, action, subject, when);
    }

    private void takeBack(int who, Action action, int subject) {
        jdbi.useTransaction(_ -> ledger(now).reverse(ids.get(who), action, subject));
        naive.takeBack(who, action, subject, now);
    }

    private void tell(Step.Manner manner) {
        var told = new ArrayList<Activity>();
        new ActivityPump(jdbi, at(now))
                .listen(new Listening(points, manner, told))
                .listen(levels)
                .drain();
        if (manner == Step.Manner.TWICE && !told.isEmpty()) {
            jdbi.useTransaction(_ -> points.on(told));
            jdbi.useTransaction(_ -> levels.on(told));
        }
        naive.tell();
    }

    private void choose(int who, BoardName name) {
        var person = person(who);
        var pseudonym =
                name == BoardName.PSEUDONYM
                        ? Optional.of(NaiveProgramme.pseudonym(who))
                        : Optional.<String>empty();
        var choices = new Choices(name, pseudonym, List.of());
        var answer =
                person.ambassador()
                        ? joining().choose(person, choices)
                        : joining().join(person, 1, choices);
        assertThat(answer).isEqualTo(new Choosing.Chosen());
    }

    private void changeRule(Step.ChangeRule step) {
        if (!step.terms().equals(naive.latestTerms(step.action()))) {
            var rules = new Rules(jdbi, at(now));
            var rule = rules.rule(firstRule(step.action())).orElseThrow();
            rules.change(lead, rule.ruleId(), rule.version(), step.terms());
            naive.changeRule(step.action(), step.terms(), now);
        }
    }

    private void withdraw(Step.Withdraw step) {
        var last = now.atZone(zone).toLocalDate();
        var first = last.minusDays(step.days());
        new Statements(jdbi, zone, at(now))
                .withdraw(lead, firstRule(step.action()), first, last, "Given by mistake");
        naive.withdraw(step.action(), first, last);
    }

    private long firstRule(Action action) {
        return new Rules(jdbi, at(now))
                .all().stream()
                        .filter(it -> it.action() == action)
                        .mapToLong(RuleVersion::ruleId)
                        .min()
                        .orElseThrow();
    }

    // What both say

    void compare() {
        var boards = new Boards(jdbi, zone, at(now));
        var people = ids.stream().map(this::person).toList();
        int next = 0;
        for (var period : naive.periods()) {
            for (var scope : scopes(boards)) {
                // every time somebody else looks
                int who = next++ % people.size();
                var board = boards.boardFor(people.get(who), period, scope);
                var where = period.key() + " of " + scope.word();
                assertThat(Stream.concat(board.top().stream(), board.around().stream()))
                        .as(where)
                        .isEqualTo(naive.board(period, scope, ids, who));
                assertThat(board.own())
                        .as(where + " for " + who)
                        .isEqualTo(naive.own(period, scope, who));
            }
            assertThat(boards.teams(period))
                    .as("teams of " + period.key())
                    .map(
                            it ->
                                    new NaiveProgramme.Team(
                                            it.place(), it.unitId(), it.average(), it.people()))
                    .isEqualTo(naive.teams(period));
        }
        for (int who = 0; who < ids.size(); who++) {
            assertThat(points.since(ids.get(who), Instant.EPOCH))
                    .as("points of " + who)
                    .isEqualTo(naive.points(who));
            compareLevels(who);
        }
        points.checks()
                .forEach(
                        check ->
                                assertThat(check.differences().getAsLong())
                                        .as(check.name())
                                        .isZero());
        assertThat(levels.differences()).as("levels").isZero();
    }

    private void compareLevels(int who) {
        for (var level : levels.of(ids.get(who)).levels()) {
            assertThat(level.reachedAt())
                    .as(level.slug() + " of " + who)
                    .isEqualTo(naive.reached(who, level.threshold()));
        }
    }

    private List<Scope> scopes(Boards boards) {
        return Stream.of(
                        "everyone",
                        "country:FR",
                        "country:DE",
                        "country:PL",
                        "unit:G",
                        "unit:FR",
                        "unit:FR-N",
                        "unit:DE")
                .map(word -> boards.scope(word, List.of(Scope.EVERYONE)).orElseThrow())
                .toList();
    }

    // Who and where

    private Map<Long, Optional<Long>> units() {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "INSERT INTO unit (id, code, name, parent_id, path) VALUES (4,"
                                        + " 'FR-N', 'Nord', 2, '/1/2/4/'), (5, 'FR-S', 'Sud', 2,"
                                        + " '/1/2/5/')"));
        var parents = new HashMap<Long, Optional<Long>>();
        parents.put(1L, Optional.empty());
        parents.put(2L, Optional.of(1L));
        parents.put(3L, Optional.of(1L));
        parents.put(4L, Optional.of(2L));
        parents.put(5L, Optional.of(2L));
        return parents;
    }

    private List<Long> people(Handle handle) {
        var made = new ArrayList<Long>();
        for (int who = 0; who < Histories.PEOPLE; who++) {
            // two teams of five and more, so that averages are shown
            long unit = who < 6 ? 4 : who < 12 ? 3 : 2;
            var country = Histories.COUNTRIES.get(who % 3);
            var home = Histories.ZONES.get(who % Histories.ZONES.size());
            var family = who % 2 == 0 ? "Sales" : "Care";
            made.add(insert(handle, who, unit, country, home, family));
            naive.addMember(unit, country, home, family);
        }
        return made;
    }

    private static long insert(
            Handle handle, int who, long unit, String country, ZoneId home, String family) {
        long id =
                handle.createUpdate(
                                """
                                INSERT INTO person (handle, email, given_name, family_name, unit_id, country, language,
                                                    zone, job_family, created_at)
                                VALUES (:handle, CONCAT(:handle, '@relais.example'), 'Member', :name, :unit, :country,
                                        'en', :zone, :family, :at)
                                """)
                        .bind("handle", "member.n" + who)
                        .bind("name", "N" + who)
                        .bind("unit", unit)
                        .bind("country", country)
                        .bind("zone", home.getId())
                        .bind("family", family)
                        .bind("at", Histories.BEGIN)
                        .executeAndReturnGeneratedKeys()
                        .mapTo(long.class)
                        .one();
        handle.execute(
                "INSERT INTO membership (person_id, charter_id, joined_at, board_name)"
                        + " VALUES (?, 1, ?, 'REAL')",
                id,
                Histories.BEGIN);
        return id;
    }

    private void update(String what, Object... values) {
        jdbi.useHandle(
                handle -> handle.execute("UPDATE person SET " + what + " WHERE id = ?", values));
    }

    private Person person(int who) {
        return person(ids.get(who).longValue());
    }

    private Person person(long id) {
        return jdbi.onDemand(PeopleStore.class).active(id).orElseThrow();
    }

    private Joining joining() {
        return new Joining(
                jdbi,
                ledger(now),
                points,
                new Grove(jdbi).mentoring,
                _ -> List.<Topic>of(),
                _ -> {},
                at(now));
    }

    private ActivityLedger ledger(Instant when) {
        return new ActivityLedger(jdbi, at(when), () -> {});
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    /** Keeps what it was told, and refuses the first batch if it is to, after all was written. */
    private static final class Listening implements ActivityListener {

        private final ActivityListener listener;
        private final List<Activity> told;
        private boolean refuses;

        private Listening(ActivityListener listener, Step.Manner manner, List<Activity> told) {
            this.listener = listener;
            this.told = told;
            this.refuses = manner == Step.Manner.REFUSED;
        }

        @Override
        public String name() {
            return listener.name();
        }

        @Override
        public void on(List<Activity> activities) {
            listener.on(activities);
            if (refuses) {
                refuses = false;
                throw new IllegalStateException("refused");
            }
            told.addAll(activities);
        }
    }
}

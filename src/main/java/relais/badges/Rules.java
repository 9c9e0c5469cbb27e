package relais.badges;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.activity.Action;
import relais.activity.Activity;
import relais.activity.ActivityLedger;
import relais.badges.Award.End;
import relais.badges.RuleStore.Candidate;
import relais.database.JsonRows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Badges that come by themselves. A rule is a question about the ledger that can be asked again at
 * any time: of those who just did something, of everybody when the rule is new, and of everybody at
 * night, when the answer should be nobody.
 */
public final class Rules {

    private static final Logger log = LoggerFactory.getLogger(Rules.class);
    private static final int BATCH = 5_000;

    /** Somebody who shall be given something, and when they had done enough for it. */
    private record Earner(Candidate candidate, Instant at) {}

    private final Jdbi jdbi;
    private final RuleStore store;
    private final AwardStore awards;
    private final Questions questions;
    private final ActivityLedger ledger;
    private final ZoneId zone;
    private final Clock clock;

    Rules(Jdbi jdbi, ActivityLedger ledger, ZoneId zone, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(RuleStore.class);
        this.awards = jdbi.onDemand(AwardStore.class);
        this.questions = new Questions(store, zone, clock);
        this.ledger = ledger;
        this.zone = zone;
        this.clock = clock;
    }

    public List<Rule> inForce() {
        return Rule.gather(store.inForce());
    }

    /** Those of one badge, by level. */
    public List<Rule> of(long badgeId) {
        return inForce().stream().filter(rule -> rule.badgeId() == badgeId).toList();
    }

    /** Of any version: by what an award came. */
    public List<Rule> rule(long id) {
        return Rule.gather(store.byIds(List.of(id)));
    }

    /** Gives what these facts complete, and withdraws what was given for what they take back. */
    void on(List<Activity> activities) {
        var done = doers(activities, false);
        if (!done.isEmpty()) {
            var rules = inForce();
            var times = times(rules, done);
            for (var rule : rules) {
                var people =
                        done.entrySet().stream()
                                .filter(it -> rule.listensTo(it.getKey()))
                                .flatMap(it -> it.getValue().stream())
                                .filter(it -> rule.isWithinReach(it, times))
                                .collect(Collectors.toSet());
                give(rule, people, false);
            }
        }
        var undone = doers(activities, true);
        if (!undone.isEmpty()) {
            withdraw(undone);
        }
    }

    /**
     * How often those who just did something have done it, where a rule asks for more than once:
     * most are far from what rules ask for, and that is counted once for all of them.
     */
    private Map<Action, Map<Long, Integer>> times(List<Rule> rules, Map<Action, Set<Long>> done) {
        return rules.stream()
                .map(Rule::parts)
                .flatMap(List::stream)
                .filter(it -> it.kind() == RulePart.Kind.ACTS && it.n() > 1)
                .map(RulePart::action)
                .distinct()
                .filter(done::containsKey)
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                it -> store.times(it, JsonRows.of(done.get(it)))));
    }

    /** Asks everybody about a rule, from the next run of {@link #askEverybody} on. */
    void ask(long ruleId, boolean quiet) {
        store.ask(ruleId, quiet);
    }

    /**
     * Goes on with rules that are new, batch by batch, wherever this or another server stopped.
     * Rests half as long as each batch took, so that pages hardly notice.
     */
    public void askEverybody() {
        for (var asking = store.asking(); asking.isPresent(); asking = store.asking()) {
            var next = asking.get();
            long began = System.nanoTime();
            int given = jdbi.inTransaction(_ -> askSome(next));
            log.info("A badge rule was asked up to person {}: {} given", next.askedUpTo(), given);
            LockSupport.parkNanos((System.nanoTime() - began) / 2);
        }
    }

    /** Asks everybody about all rules again; returns how many awards were missing. */
    public int repair() {
        int missing = 0;
        for (var rule : inForce()) {
            long after = 0;
            var people = store.peopleAfter(after, BATCH);
            while (!people.isEmpty()) {
                var some = people;
                missing += jdbi.inTransaction(_ -> give(rule, some, false));
                people = store.peopleAfter(some.getLast(), BATCH);
            }
        }
        if (missing > 0) {
            log.warn("{} badges had not been given by the act that completed them", missing);
        }
        return missing;
    }

    /** How many would be given something by a rule that is not written yet; nothing is. */
    int count(Rule draft) {
        int found = 0;
        var people = store.peopleAfter(0, BATCH);
        while (!people.isEmpty()) {
            found += earners(draft, people).size();
            people = store.peopleAfter(people.getLast(), BATCH);
        }
        return found;
    }

    /**
     * A new version; awards remember the one by which they came. Not asked about the past. Empty
     * when somebody wrote one after the version that was seen; 0 is none.
     */
    Optional<Long> write(long badgeId, int level, int seen, RuleDraft draft, Optional<Long> by) {
        boolean first = seen == 0 || store.replace(badgeId, level, seen, clock.instant());
        var combination = draft.combination();
        var written =
                first
                        ? store.insert(badgeId, level, seen + 1, combination, clock.instant(), by)
                        : Optional.<Long>empty();
        written.ifPresent(id -> writeParts(id, draft.parts()));
        return written;
    }

    private void writeParts(long rule, List<RulePart> parts) {
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            store.insertPart(rule, i + 1, part.kind(), part.action(), part.n(), part.span());
            if (!part.modules().isEmpty()) {
                store.insertModules(rule, i + 1, part.modules());
            }
        }
    }

    private int askSome(RuleStore.Asking asking) {
        var people = store.peopleAfter(asking.askedUpTo(), BATCH);
        var last = people.size() < BATCH ? Optional.<Long>empty() : Optional.of(people.getLast());
        if (!store.advance(asking.ruleId(), asking.askedUpTo(), last) || people.isEmpty()) {
            return 0;
        }
        return rule(asking.ruleId()).stream()
                .mapToInt(rule -> give(rule, people, asking.quiet()))
                .sum();
    }

    /** One after the other, so that who was given something is known before the next question. */
    private int give(Rule rule, Collection<Long> people, boolean quiet) {
        var earners = people.isEmpty() ? List.<Earner>of() : earners(rule, people);
        return earners.isEmpty() ? 0 : write(rule, earners, quiet);
    }

    /** Who of these fulfils a rule and may be given what it gives, and since when. */
    private List<Earner> earners(Rule rule, Collection<Long> people) {
        var groups =
                store.candidates(rule.badgeId(), rule.level(), JsonRows.of(people)).stream()
                        .collect(Collectors.groupingBy(Candidate::since));
        var earners = new ArrayList<Earner>();
        groups.forEach(
                (since, group) -> {
                    var who = group.stream().map(Candidate::personId).toList();
                    var fulfilled = questions.ask(rule, since, who);
                    group.stream()
                            .filter(it -> fulfilled.containsKey(it.personId()))
                            .map(it -> new Earner(it, fulfilled.get(it.personId())))
                            .forEach(earners::add);
                });
        return earners;
    }

    private int write(Rule rule, List<Earner> earners, boolean quiet) {
        var months = awards.validity(rule.badgeId());
        var gifts =
                earners.stream()
                        .map(it -> gift(rule, it, months))
                        .collect(Collectors.joining(",", "[", "]"));
        int given = store.give(rule.id(), rule.badgeId(), rule.level(), quiet, gifts);
        var who = earners.stream().map(it -> it.candidate().personId()).toList();
        ledger.recordAllOnce(Action.BADGE_AWARDED, store.given(rule.id(), JsonRows.of(who)));
        return given;
    }

    private String gift(Rule rule, Earner earner, Optional<Integer> months) {
        var until =
                months.map(it -> earner.at().atZone(zone).plusMonths(it).toInstant())
                        .map(it -> ",\"until\":\"" + sql(it) + "\"")
                        .orElse("");
        return "{\"person\":%d,\"at\":\"%s\",\"key\":\"rule:%d:%d:%d:%d\"%s}"
                .formatted(
                        earner.candidate().personId(),
                        sql(earner.at()),
                        rule.badgeId(),
                        rule.level(),
                        earner.candidate().personId(),
                        earner.candidate().earlier(),
                        until);
    }

    private static String sql(Instant instant) {
        return instant.toString().replace('T', ' ').replace("Z", "");
    }

    /**
     * Whoever no longer fulfils the rule by which something came to them loses it, without a word.
     */
    private void withdraw(Map<Action, Set<Long>> undone) {
        var people = undone.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var held = store.heldThrough(people, undone.keySet());
        var ids = held.stream().map(RuleStore.ByRule::ruleId).distinct().toList();
        for (var rule : ids.isEmpty() ? List.<Rule>of() : Rule.gather(store.byIds(ids))) {
            var holders = held.stream().filter(it -> it.ruleId() == rule.id()).toList();
            var still =
                    questions.ask(
                            rule,
                            Instant.EPOCH,
                            holders.stream().map(RuleStore.ByRule::personId).toList());
            holders.stream()
                    .filter(it -> !still.containsKey(it.personId()))
                    .filter(it -> awards.end(it.awardId(), End.WITHDRAWN, clock.instant()))
                    .forEach(
                            it ->
                                    ledger.reverse(
                                            it.personId(), Action.BADGE_AWARDED, it.awardId()));
        }
    }

    private static Map<Action, Set<Long>> doers(List<Activity> activities, boolean undone) {
        var doers = new HashMap<Action, Set<Long>>();
        activities.stream()
                .filter(it -> it.isReversal() == undone && it.action() != Action.BADGE_AWARDED)
                .forEach(
                        it ->
                                doers.computeIfAbsent(it.action(), _ -> new HashSet<>())
                                        .add(it.personId()));
        return doers;
    }
}

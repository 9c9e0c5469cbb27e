package relais.points;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.people.Person;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What acts are worth, as the lead sets it. A change is a new version for what happens from then
 * on; what happened before is judged by what was in force then, whenever it is heard of.
 */
public final class Rules {

    /**
     * A change begins so long after the minute in which it was written: by then every server reads
     * it, and no act of the moment is judged by one version here and another there.
     */
    private static final Duration NOTICE = Duration.ofMinutes(2);

    private final Jdbi jdbi;
    private final RuleStore store;
    private final Clock clock;

    public Rules(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(RuleStore.class);
        this.clock = clock;
    }

    /** Each rule in its latest version. */
    public List<RuleVersion> all() {
        return store.latest(Optional.empty());
    }

    public Optional<RuleVersion> rule(long ruleId) {
        return store.latest(Optional.of(ruleId)).stream().findFirst();
    }

    /** All its versions, the latest first. */
    public List<RuleVersion> history(long ruleId) {
        return store.history(ruleId);
    }

    /** One more rule, for what happens from soon on. */
    public long create(Person lead, Action action, RuleTerms terms) {
        return jdbi.inTransaction(
                _ -> {
                    long rule = store.insert(action);
                    store.write(rule, 1, terms, soon(), lead.id(), clock.instant());
                    return rule;
                });
    }

    /** A new version, if nobody wrote one after the version that was seen. */
    public RuleSaving change(Person lead, long ruleId, int seen, RuleTerms terms) {
        return jdbi.inTransaction(
                _ -> {
                    var now = rule(ruleId).orElseThrow();
                    if (now.version() == seen && now.terms().equals(terms)) {
                        return new RuleSaving.Unchanged();
                    }
                    if (!store.step(ruleId, seen)) {
                        return new RuleSaving.Overtaken(rule(ruleId).orElseThrow());
                    }
                    var since = soon();
                    store.write(ruleId, seen + 1, terms, since, lead.id(), clock.instant());
                    return new RuleSaving.Saved(since);
                });
    }

    private Instant soon() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(NOTICE);
    }
}

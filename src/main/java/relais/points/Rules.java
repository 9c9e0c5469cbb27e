package relais.points;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.people.Person;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What acts are worth, as the lead sets it. A change is a new version for what happens from then
 * on; what happened before is judged by what was in force then, whenever it is heard of.
 */
public final class Rules {

    /** What a rule can be made for: not for coming and going, and not for what came of points. */
    static final Set<Action> PAYABLE =
            Set.copyOf(
                    EnumSet.complementOf(
                            EnumSet.of(
                                    Action.JOINED,
                                    Action.LEFT,
                                    Action.MODULE_RECOGNISED,
                                    Action.PATH_RECOGNISED,
                                    Action.BADGE_AWARDED,
                                    Action.KUDOS_GIVEN_AGAIN,
                                    Action.KUDOS_RECEIVED_OFTEN,
                                    Action.POST_WRITTEN)));

    /** How far back a preview looks. */
    private static final Duration PREVIEWED = Duration.ofDays(90);

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

    /**
     * What a rule would have given in the last 90 days, beside what it gave. Its first and last day
     * are left aside. Caps that began to count before these days are taken as they stood.
     */
    public Preview preview(Optional<Long> ruleId, Action action, RuleTerms terms) {
        var until = clock.instant();
        var from = until.minus(PREVIEWED);
        var scanFrom = terms.perEver().isPresent() ? Instant.EPOCH : capsBegin(from);
        return new Preview(
                store.preview(
                        ruleId,
                        action,
                        terms,
                        scanFrom,
                        from,
                        until,
                        ZoneOffsets.between(scanFrom, until, store.zones())));
    }

    public List<String> countries() {
        return store.countries();
    }

    public List<String> jobFamilies() {
        return store.jobFamilies();
    }

    /** By code, or by a name that only one unit has. */
    public Optional<Long> unit(String text) {
        return store.unit(text);
    }

    /** Before the month and the week of that moment, wherever in the world. */
    private static Instant capsBegin(Instant from) {
        return from.atZone(ZoneOffset.UTC)
                .minusDays(1)
                .withDayOfMonth(1)
                .minusDays(8)
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant();
    }

    private Instant soon() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(NOTICE);
    }
}

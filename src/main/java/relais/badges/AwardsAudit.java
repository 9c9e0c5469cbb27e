package relais.badges;

import org.jdbi.v3.core.Jdbi;

import relais.badges.RuleStore.ByRule;
import relais.database.Check;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Whether awards are what the ledger says: by rule only where it still holds, and each told. */
final class AwardsAudit {

    private static final int BATCH = 5_000;

    private final RuleStore store;
    private final Questions questions;

    AwardsAudit(Jdbi jdbi, ZoneId zone, Clock clock) {
        this.store = jdbi.onDemand(RuleStore.class);
        this.questions = new Questions(store, zone, clock);
    }

    List<Check> checks() {
        return List.of(
                new Check("badges by rule", this::unfounded, Check.BY_HAND),
                new Check("facts of badges", store::factsDifferences, Check.BY_HAND));
    }

    /** Awards by rule that stand although what they were given for was taken back. */
    private long unfounded() {
        var ids = store.held();
        return ids.isEmpty()
                ? 0
                : Rule.gather(store.byIds(ids)).stream().mapToLong(this::unfounded).sum();
    }

    private long unfounded(Rule rule) {
        long found = 0;
        var holders = store.holders(rule.id(), 0, BATCH);
        while (!holders.isEmpty()) {
            var people = holders.stream().map(ByRule::personId).toList();
            found += people.size() - questions.ask(rule, Instant.EPOCH, people).size();
            holders = store.holders(rule.id(), people.getLast(), BATCH);
        }
        return found;
    }
}

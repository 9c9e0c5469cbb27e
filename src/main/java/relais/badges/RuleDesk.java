package relais.badges;

import org.jdbi.v3.core.Jdbi;

import relais.people.Person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rules as HR edits them: a change is a new version, of which everybody is asked. */
public final class RuleDesk {

    private final Jdbi jdbi;
    private final RuleStore store;
    private final Rules rules;

    RuleDesk(Jdbi jdbi, Rules rules) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(RuleStore.class);
        this.rules = rules;
    }

    /** All versions of all levels, by level, the latest first. */
    public List<RuleEdition> history(long badgeId) {
        var made = store.made(badgeId);
        if (made.isEmpty()) {
            return List.of();
        }
        Map<Long, Rule> byId =
                Rule.gather(store.byIds(made.stream().map(RuleStore.Made::ruleId).toList()))
                        .stream()
                        .collect(Collectors.toMap(Rule::id, Function.identity()));
        return made.stream()
                .map(
                        it ->
                                new RuleEdition(
                                        byId.get(it.ruleId()),
                                        it.madeAt(),
                                        it.maker(),
                                        it.replacedAt(),
                                        it.askedUpTo()))
                .toList();
    }

    /** The one in force. */
    public Optional<RuleEdition> edition(long badgeId, int level) {
        return history(badgeId).stream()
                .filter(it -> it.rule().level() == level && it.isInForce())
                .findFirst();
    }

    /** How many would be given this level now. Asks the ledger about everybody: not for a view. */
    public int count(Badge badge, int level, RuleDraft draft) {
        return rules.count(draft.of(badge, level));
    }

    /**
     * A new version, of which everybody is asked.
     *
     * @param seen the version that was seen, 0 for none
     */
    public RuleChange change(
            Person by, Badge badge, int level, int seen, RuleDraft draft, boolean quiet) {
        return jdbi.inTransaction(
                _ -> {
                    var now = edition(badge.id(), level).map(RuleEdition::rule);
                    if (now.filter(it -> it.version() == seen && draft.isLike(it)).isPresent()) {
                        return new RuleChange.Unchanged();
                    }
                    var written = rules.write(badge.id(), level, seen, draft, Optional.of(by.id()));
                    written.ifPresent(id -> rules.ask(id, quiet));
                    return written.<RuleChange>map(_ -> new RuleChange.Saved())
                            .orElseGet(RuleChange.Overtaken::new);
                });
    }
}

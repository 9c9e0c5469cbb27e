package relais.badges;

import relais.database.JsonRows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What rules ask of the ledger. */
final class Questions {

    private final RuleStore store;
    private final ZoneId zone;
    private final Clock clock;

    Questions(RuleStore store, ZoneId zone, Clock clock) {
        this.store = store;
        this.zone = zone;
        this.clock = clock;
    }

    /** Who fulfils a rule by what they did since then, and when they did. */
    Map<Long, Instant> ask(Rule rule, Instant since, Collection<Long> people) {
        return rule.combine(rule.parts().stream().map(part -> ask(part, since, people)).toList());
    }

    private Map<Long, Instant> ask(RulePart part, Instant since, Collection<Long> people) {
        return switch (part.kind()) {
            case ACTS ->
                    store.acts(
                            part.action(), part.n(), since, beginnings(part), JsonRows.of(people));
            case MODULES -> store.modules(part.n(), since, part.modules(), people);
        };
    }

    private List<Long> beginnings(RulePart part) {
        return part.span() == Span.EVER
                ? part.span().beginnings(Instant.EPOCH, Instant.EPOCH, zone)
                : part.span()
                        .beginnings(
                                store.firstOf(part.action()).orElse(clock.instant()),
                                clock.instant().plus(1, ChronoUnit.DAYS),
                                zone);
    }
}

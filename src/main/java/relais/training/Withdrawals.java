package relais.training;

import org.jdbi.v3.core.Jdbi;

import relais.people.Person;
import relais.training.WithdrawalStore.Concerned;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Taking modules away and bringing them back. What people completed stays completed, with its
 * points; certificates follow only where the author wants it.
 */
public final class Withdrawals {

    /** Whoever completed the path right before may not have their certificate yet. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private final Jdbi jdbi;
    private final WithdrawalStore store;
    private final AuthoringStore authoring;
    private final CompletionStore completions;
    private final Clock clock;

    Withdrawals(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(WithdrawalStore.class);
        this.authoring = jdbi.onDemand(AuthoringStore.class);
        this.completions = jdbi.onDemand(CompletionStore.class);
        this.clock = clock;
    }

    public Concerned concerned(AuthoredModule module) {
        return store.concerned(module.id());
    }

    /**
     * From now on nobody begins it, and whoever misses nothing else has completed the path. With a
     * reason, certificates of its path are revoked as well. False when it was changed meanwhile, or
     * is not published.
     */
    public boolean withdraw(Person by, AuthoredModule module, int seen, Optional<String> reason) {
        return module.isPublished()
                && jdbi.inTransaction(
                        _ -> {
                            // before the module: a count that is under way holds these the other
                            // way round
                            completions.recount(module.pathId());
                            boolean first =
                                    authoring.revise(module.id(), seen)
                                            && store.withdraw(
                                                    module.id(), reason, by.id(), clock.instant());
                            if (first) {
                                store.unpublish(module.id());
                            }
                            return first;
                        });
    }

    /**
     * As it was, with the certificates that went with it. False when it was changed meanwhile, or
     * is not away.
     */
    public boolean restore(Person by, AuthoredModule module, int seen) {
        return module.isWithdrawn()
                && jdbi.inTransaction(
                        _ -> {
                            completions.recount(module.pathId());
                            boolean first =
                                    authoring.revise(module.id(), seen)
                                            && store.republish(module.id());
                            if (first) {
                                store.restore(module.id(), by.id(), clock.instant());
                            }
                            return first;
                        });
    }

    /** Where learners go instead of a module that is away; empty for one that never was. */
    Optional<String> insteadOf(String path, String module) {
        return store.insteadOf(path, module);
    }

    /** Those that certificates are still to follow. */
    public List<Withdrawal> due() {
        return store.due();
    }

    /** Certificates have followed. Due again for some minutes, for those who came late. */
    public void settle(Withdrawal withdrawal) {
        store.settle(withdrawal.id(), withdrawal.dueAt(), clock.instant().minus(LATE));
    }
}

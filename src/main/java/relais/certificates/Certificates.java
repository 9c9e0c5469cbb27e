package relais.certificates;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.Activity;
import relais.activity.ActivityListener;
import relais.badges.Issuers;
import relais.certificates.CertificateStore.Completed;
import relais.database.Check;
import relais.database.JsonRows;
import relais.notifications.Notifications;
import relais.training.Training;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody takes along from a completed path: a certificate that says what was learned, for
 * ever as it was issued, and that anyone who was given its number can verify.
 */
public final class Certificates implements ActivityListener {

    private static final int BATCH = 1_000;

    /** A path is completed, be it by having all of it counted. */
    private static final Set<Action> PATHS = Set.of(Action.PATH_COMPLETED, Action.PATH_RECOGNISED);

    private final Jdbi jdbi;
    private final CertificateStore store;
    private final Editions editions;
    private final Revocations revocations;
    private final Clock clock;

    public Certificates(
            Jdbi jdbi,
            Training training,
            Issuers issuers,
            Notifications notifications,
            Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(CertificateStore.class);
        this.editions = new Editions(store, training, issuers);
        this.revocations =
                new Revocations(jdbi, store, training.withdrawals(), notifications, clock);
        this.clock = clock;
    }

    /** Whoever has the number may see it; empty for a number that nobody was given. */
    public Optional<Certificate> withNumber(CertificateNumber number) {
        return store.byNumber(number);
    }

    /** Under the numbers that count today, also those that were revoked; the latest first. */
    public List<Certificate> of(long personId) {
        return store.of(personId);
    }

    /** Taking them back. */
    public Revocations revocations() {
        return revocations;
    }

    @Override
    public String name() {
        return "certificates";
    }

    /** One for each person and path, however often this is told. */
    @Override
    public void on(List<Activity> activities) {
        issue(
                activities.stream()
                        .filter(it -> PATHS.contains(it.action()) && !it.isReversal())
                        .map(
                                it ->
                                        new Completed(
                                                it.id(),
                                                it.personId(),
                                                it.subjectId(),
                                                it.occurredAt()))
                        .toList());
    }

    /**
     * Under a new number, to the name that its holder has today. The old number says from then on
     * that it was replaced, and nothing about by what. False when it is not outdated, or somebody
     * was faster.
     */
    public boolean reissue(Certificate certificate) {
        var before = certificate.number().symbols();
        return certificate.isOutdated()
                && jdbi.inTransaction(
                        _ -> {
                            boolean replaced = store.replace(before, clock.instant());
                            if (replaced) {
                                var number = CertificateNumber.fresh().symbols();
                                store.issueAgain(number, before, clock.instant());
                            }
                            return replaced;
                        });
    }

    /** Nothing is left to be verified, and nothing is issued again. */
    public void erase(long personId) {
        jdbi.useTransaction(
                _ -> {
                    store.close(personId, clock.instant());
                    store.forgetRevocations(personId);
                    store.forgetIssues(personId);
                });
    }

    /** For completed paths whose certificate is missing. Any number of times. */
    public void issueMissing() {
        var missing = store.missing(0, BATCH);
        while (!missing.isEmpty()) {
            issue(missing);
            missing = store.missing(missing.getLast().activityId(), BATCH);
        }
    }

    /** Whether everybody who completed a path has theirs. */
    public List<Check> checks() {
        return List.of(new Check("certificates", this::howManyAreMissing, this::issueMissing));
    }

    /** Also a number that was drawn twice is no harm: it is missing, and drawn again. */
    private void issue(List<Completed> completed) {
        if (!completed.isEmpty()) {
            jdbi.useTransaction(
                    _ -> {
                        var now = clock.instant();
                        var paths =
                                completed.stream()
                                        .map(Completed::pathId)
                                        .collect(Collectors.toSet());
                        var known = editions.of(paths, now);
                        var due =
                                completed.stream()
                                        .filter(it -> known.containsKey(it.pathId()))
                                        .toList();
                        store.insertAll(
                                JsonRows.of(
                                        due,
                                        it -> new Object[] {it.personId(), it.pathId(), it.at()}));
                        store.issueAll(
                                JsonRows.of(due, it -> row(it, known.get(it.pathId()))), now);
                    });
        }
    }

    private static Object[] row(Completed it, long edition) {
        return new Object[] {
            it.personId(), it.pathId(), CertificateNumber.fresh().symbols(), edition
        };
    }

    private long howManyAreMissing() {
        long missing = 0;
        var found = store.missing(0, BATCH);
        while (!found.isEmpty()) {
            missing += found.size();
            found = store.missing(found.getLast().activityId(), BATCH);
        }
        return missing;
    }
}

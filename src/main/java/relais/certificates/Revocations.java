package relais.certificates;

import org.jdbi.v3.core.Jdbi;

import relais.notifications.Notifications;
import relais.people.Person;
import relais.training.Withdrawal;
import relais.training.Withdrawals;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Certificates that no longer hold. Whoever has the number sees that; why is told to the holder
 * alone. What was learned stays learned: the ledger keeps it, and points and badges with it.
 */
public final class Revocations {

    private static final int BATCH = 500;

    private final Jdbi jdbi;
    private final CertificateStore store;
    private final Withdrawals withdrawals;
    private final Notifications notifications;
    private final Clock clock;

    Revocations(
            Jdbi jdbi,
            CertificateStore store,
            Withdrawals withdrawals,
            Notifications notifications,
            Clock clock) {
        this.jdbi = jdbi;
        this.store = store;
        this.withdrawals = withdrawals;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** False when it is revoked already. */
    public boolean revoke(Person by, Certificate certificate, String reason) {
        return revoke(by.id(), certificate, reason, Optional.empty());
    }

    /** False when it is not revoked. */
    public boolean undo(Person by, Certificate certificate) {
        return undo(by.id(), certificate);
    }

    /**
     * With modules that were withdrawn, where their author wants it, and back with them. In steps
     * that can be cut off and taken up again.
     */
    public void followWithdrawals() {
        for (var withdrawal : withdrawals.due()) {
            if (withdrawal.inForce()) {
                revokeWith(withdrawal);
            } else {
                restoreWith(withdrawal);
            }
            withdrawals.settle(withdrawal);
        }
    }

    private void revokeWith(Withdrawal it) {
        all(
                () -> store.unrevoked(it.pathId(), it.at(), it.id(), BATCH),
                certificate -> revoke(it.by(), certificate, it.reason(), Optional.of(it.id())));
    }

    private void restoreWith(Withdrawal it) {
        all(() -> store.revokedWith(it.id(), BATCH), certificate -> undo(it.by(), certificate));
    }

    private void all(Supplier<List<CertificateNumber>> next, Consumer<Certificate> act) {
        var some = next.get();
        while (!some.isEmpty()) {
            some.stream().flatMap(it -> store.byNumber(it).stream()).forEach(act);
            some = next.get();
        }
    }

    private boolean revoke(
            long by, Certificate certificate, String reason, Optional<Long> withdrawalId) {
        return jdbi.inTransaction(
                _ -> {
                    boolean revoked =
                            store.revoke(
                                    certificate.id(), by, reason, withdrawalId, clock.instant());
                    if (revoked) {
                        tell(certificate, "certificate-revoked");
                    }
                    return revoked;
                });
    }

    private boolean undo(long by, Certificate certificate) {
        return jdbi.inTransaction(
                _ -> {
                    boolean undone = store.undoRevocation(certificate.id(), by, clock.instant());
                    if (undone) {
                        tell(certificate, "certificate-restored");
                    }
                    return undone;
                });
    }

    private void tell(Certificate certificate, String kind) {
        notifications.tell(
                certificate.personId(),
                kind,
                certificate.id(),
                Map.of(
                        "link", certificate.url(),
                        "path", certificate.edition().in(certificate.language()).title()));
    }
}

package relais.certificates;

import org.jdbi.v3.core.Jdbi;

import relais.notifications.Notifications;
import relais.people.Person;

import java.time.Clock;
import java.util.Map;

/**
 * Certificates that no longer hold. Whoever has the number sees that; why is told to the holder
 * alone. What was learned stays learned: the ledger keeps it, and points and badges with it.
 */
public final class Revocations {

    private static final int BATCH = 500;

    private final Jdbi jdbi;
    private final CertificateStore store;
    private final Notifications notifications;
    private final Clock clock;

    Revocations(Jdbi jdbi, CertificateStore store, Notifications notifications, Clock clock) {
        this.jdbi = jdbi;
        this.store = store;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** False when it is revoked already. */
    public boolean revoke(Person by, Certificate certificate, String reason) {
        return jdbi.inTransaction(
                _ -> {
                    boolean revoked =
                            store.revoke(certificate.id(), by.id(), reason, clock.instant());
                    if (revoked) {
                        tell(certificate, "certificate-revoked");
                    }
                    return revoked;
                });
    }

    /** False when it is not revoked. */
    public boolean undo(Person by, Certificate certificate) {
        return jdbi.inTransaction(
                _ -> {
                    boolean undone =
                            store.undoRevocation(certificate.id(), by.id(), clock.instant());
                    if (undone) {
                        tell(certificate, "certificate-restored");
                    }
                    return undone;
                });
    }

    /**
     * All of a path, when it or a module of it is withdrawn. In batches that can be cut off and
     * taken up again; how many there were.
     */
    public int revokeAll(Person by, long pathId, String reason) {
        int revoked = 0;
        var some = store.unrevoked(pathId, BATCH);
        while (!some.isEmpty()) {
            for (var number : some) {
                var certificate = store.byNumber(number);
                if (certificate.isPresent() && revoke(by, certificate.get(), reason)) {
                    revoked++;
                }
            }
            some = store.unrevoked(pathId, BATCH);
        }
        return revoked;
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

package relais.newsletter;

import org.jdbi.v3.core.Jdbi;

import relais.mail.Refused;
import relais.notifications.Notifications;

import java.time.Clock;
import java.util.Map;

/**
 * Addresses that the mail server refuses for good. After a few letters in a row nobody writes there
 * any more, and its owner is told in the portal.
 */
final class Bounces {

    /** Letters, one after the other; one a week. */
    static final int MOST = 3;

    private static final String STOPPED = "newsletter-stopped";

    private final Jdbi jdbi;
    private final CopyStore copies;
    private final Notifications notifications;
    private final Clock clock;

    Bounces(Jdbi jdbi, CopyStore copies, Notifications notifications, Clock clock) {
        this.jdbi = jdbi;
        this.copies = copies;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Only the address counts: what is wrong with a letter is not its reader's fault. */
    void note(Recipient copy, Refused refusal) {
        if (refusal.isOfAddress()) {
            var personId = copy.reader().id();
            jdbi.useTransaction(
                    _ -> {
                        copies.countRefusal(personId);
                        if (copies.stopWriting(personId, MOST, clock.instant())) {
                            notifications.tell(
                                    personId,
                                    STOPPED,
                                    copy.issueId(),
                                    Map.of("link", "/me/settings#newsletter"));
                        }
                    });
        }
    }

    void forget(Recipient copy) {
        if (copy.refusals() > 0) {
            copies.forgetRefusals(copy.reader().id());
        }
    }
}

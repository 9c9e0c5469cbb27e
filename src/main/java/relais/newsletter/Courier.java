package relais.newsletter;

import org.jdbi.v3.core.Jdbi;

import relais.mail.BulkMail;
import relais.mail.Line;
import relais.mail.NotTaken;
import relais.mail.Refused;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes copies over one connection, one after the other. Each is marked before the mail server
 * hears of it, together with what left before it: whenever this ends, however it ends, one copy of
 * this connection at the most is in the open.
 */
final class Courier {

    private static final int BATCH = 50;
    private static final int MOST_TRIES = 3;

    /** After which what was reserved by a node that is gone is due again. */
    private static final Duration RESERVED = Duration.ofMinutes(10);

    private final Jdbi jdbi;
    private final CopyStore copies;
    private final IssueStore issues;
    private final Enlisting enlisting;
    private final Typesetter typesetter;
    private final Unsubscribing unsubscribing;
    private final Bounces bounces;
    private final Clock clock;
    private final Line line;
    private final Troubles troubles;

    /** What left and is not noted yet; 0 for none. */
    private long done;

    private int sent;

    Courier(
            Jdbi jdbi,
            CopyStore copies,
            IssueStore issues,
            Enlisting enlisting,
            Typesetter typesetter,
            Unsubscribing unsubscribing,
            Bounces bounces,
            Clock clock,
            Line line,
            Troubles troubles) {
        this.jdbi = jdbi;
        this.copies = copies;
        this.issues = issues;
        this.enlisting = enlisting;
        this.typesetter = typesetter;
        this.unsubscribing = unsubscribing;
        this.bounces = bounces;
        this.clock = clock;
        this.line = line;
        this.troubles = troubles;
    }

    /** Until nothing is due; how many left. */
    int work() {
        boolean more = true;
        while (more && !troubles.areTooMany()) {
            more = takeSome();
        }
        return sent;
    }

    private boolean takeSome() {
        var batch = UUID.randomUUID().toString();
        var now = clock.instant();
        int many = jdbi.inTransaction(_ -> copies.take(batch, now, now.plus(RESERVED), BATCH));
        if (many == 0) {
            return false;
        }
        try {
            var taken = copies.taken(batch, now);
            var material = material(taken);
            for (var copy : taken) {
                if (troubles.areTooMany()) {
                    return false;
                }
                bring(batch, copy, material.get(copy.issueId()));
            }
            return true;
        } finally {
            noteDone();
            copies.giveBack(batch, clock.instant());
        }
    }

    private Map<Long, Material> material(List<Recipient> taken) {
        var material = new HashMap<Long, Material>();
        var readers = taken.stream().map(it -> it.reader().id()).toList();
        for (var copy : taken) {
            material.computeIfAbsent(
                    copy.issueId(),
                    id ->
                            typesetter.material(
                                    new Contents(issues.texts(id), issues.entries(id)), readers));
        }
        return material;
    }

    /** Nothing is marked for what does not leave now. */
    private void bring(String batch, Recipient copy, Material material) {
        var now = clock.instant();
        var due = due(copy, now);
        if (due.filter(now::equals).isEmpty()) {
            copies.putOff(copy.id(), batch, due);
        } else {
            var path = unsubscribing.path(copy.reader());
            typesetter
                    .page(material, copy.reader(), Optional.of(path), Scheme.READERS)
                    .ifPresentOrElse(
                            page -> bring(batch, copy, page, page.link(path)),
                            () -> copies.putOff(copy.id(), batch, Optional.empty()));
        }
    }

    /** Their hours may have passed, or changed, since it was worked out. */
    private Optional<Instant> due(Recipient copy, Instant now) {
        return copy.wanted()
                ? enlisting.due(copy.leavesOn(), copy.working(), copy.zone(), copy.country(), now)
                : Optional.empty();
    }

    private void bring(String batch, Recipient copy, IssueLetter page, String leaving) {
        var mail =
                new BulkMail(
                        "<newsletter-%d-%d@relais>".formatted(copy.issueId(), copy.id()),
                        copy.name(),
                        copy.email(),
                        copy.reader().language(),
                        typesetter.letter(page),
                        Unsubscribing.headers(leaving));
        try {
            line.ready();
        } catch (NotTaken e) {
            troubles.noAnswer(e);
            return;
        }
        if (begin(batch, copy)) {
            carry(copy, mail);
        }
    }

    private boolean begin(String batch, Recipient copy) {
        int expected = done == 0 ? 1 : 2;
        boolean ours = copies.proceed(done, copy.id(), batch, clock.instant()) == expected;
        done = 0;
        return ours;
    }

    private void carry(Recipient copy, BulkMail mail) {
        try {
            line.carry(mail);
            done = copy.id();
            sent++;
            troubles.areOver();
            bounces.forget(copy);
        } catch (NotTaken e) {
            troubles.add(e);
            tryAgain(copy, e);
        } catch (Refused e) {
            troubles.add(e);
            copies.refused(copy.id(), clock.instant(), e.getMessage());
            bounces.note(copy, e);
        } catch (RuntimeException e) {
            troubles.add(e);
            copies.unknown(copy.id(), e.toString());
        }
    }

    private void tryAgain(Recipient copy, NotTaken e) {
        int tries = copy.attempts() + 1;
        if (tries < MOST_TRIES) {
            var pause = Duration.ofMinutes(5L * tries);
            copies.again(copy.id(), clock.instant().plus(pause), e.getMessage());
        } else {
            copies.refused(copy.id(), clock.instant(), e.getMessage());
        }
    }

    private void noteDone() {
        if (done != 0) {
            copies.sent(done, clock.instant());
            done = 0;
        }
    }
}

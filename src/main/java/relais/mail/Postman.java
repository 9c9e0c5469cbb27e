package relais.mail;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.settings.Settings;
import relais.settings.Technical;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * Brings mail out of the house, three tries each. Safe to run on several servers at once: what one
 * has taken, no other takes.
 */
public final class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final int BATCH = 20;
    private static final int ASKED_FOR = 0;
    private static final int MAY_WAIT = 1;

    private final MailStore store;
    private final Settings settings;
    private final Clock clock;
    private final Letters letters;
    private final Carrier carrier;
    private final boolean forgets;

    /**
     * @param forgets whether what a letter filled in is forgotten when it has left; /dev/mail needs
     *     it
     */
    public Postman(
            Jdbi jdbi,
            Settings settings,
            Clock clock,
            Letters letters,
            Carrier carrier,
            boolean forgets) {
        this.store = jdbi.onDemand(MailStore.class);
        this.settings = settings;
        this.clock = clock;
        this.letters = letters;
        this.carrier = carrier;
        this.forgets = forgets;
    }

    /** Sends what was asked for and is due, beside what the caller does. */
    public void wake() {
        Thread.ofVirtual().name("postman").start(this::deliverQuietly);
    }

    /**
     * Sends what is due, and returns how many letters it tried. What may wait leaves a batch at a
     * time: what was asked for overtakes it.
     */
    public int deliverDue() {
        int all = 0;
        int waited;
        do {
            waited = deliverBatch(MAY_WAIT);
            all += deliverAskedFor() + waited;
        } while (waited == BATCH);
        return all;
    }

    /** Mail of long ago is nobody's business. */
    public void forgetOld() {
        var kept = Duration.ofDays(settings.get(Technical.MAIL_DAYS));
        store.forget(clock.instant().minus(kept));
    }

    private int deliverAskedFor() {
        int all = 0;
        int taken;
        do {
            taken = deliverBatch(ASKED_FOR);
            all += taken;
        } while (taken == BATCH);
        return all;
    }

    private int deliverBatch(int lane) {
        var batch = UUID.randomUUID().toString();
        var now = clock.instant();
        int taken = store.take(batch, lane, now, BATCH);
        if (taken > 0) {
            store.taken(batch, now).forEach(mail -> deliver(batch, mail));
        }
        return taken;
    }

    private void deliver(String batch, Mail mail) {
        try {
            letters.write(mail)
                    .ifPresentOrElse(
                            letter -> carry(batch, mail, letter),
                            () -> store.dropped(mail.id(), batch));
        } catch (NotTaken e) {
            store.again(mail.id(), batch, clock.instant());
            fail(batch, mail, e);
        } catch (RuntimeException e) {
            fail(batch, mail, e);
        }
    }

    private void carry(String batch, Mail mail, Letter letter) {
        carrier.carry(mail, letter);
        store.sent(mail.id(), batch, clock.instant(), forgets ? "{}" : mail.details());
    }

    private void fail(String batch, Mail mail, RuntimeException e) {
        log.warn("Mail {} ({}) did not leave: {}", mail.id(), mail.letter(), e.toString());
        store.failed(mail.id(), batch, e.toString());
    }

    private void deliverQuietly() {
        try {
            deliverAskedFor();
        } catch (RuntimeException e) {
            log.warn("The postman was interrupted; what is due stays due", e);
        }
    }
}

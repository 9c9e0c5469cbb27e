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

    /** Sends what is due, beside what the caller does; what fails comes due again. */
    public void wake() {
        Thread.ofVirtual().name("postman").start(this::deliverQuietly);
    }

    /** Sends what is due, and returns how many letters it tried. */
    public int deliverDue() {
        int all = 0;
        int taken;
        do {
            taken = deliverBatch();
            all += taken;
        } while (taken == BATCH);
        return all;
    }

    /** Mail of long ago is nobody's business. */
    public void forgetOld() {
        var kept = Duration.ofDays(settings.get(Technical.MAIL_DAYS));
        store.forget(clock.instant().minus(kept));
    }

    private int deliverBatch() {
        var batch = UUID.randomUUID().toString();
        int taken = store.take(batch, clock.instant(), BATCH);
        if (taken > 0) {
            store.taken(batch).forEach(mail -> deliver(batch, mail));
        }
        return taken;
    }

    private void deliver(String batch, Mail mail) {
        try {
            carrier.carry(mail, letters.write(mail));
            store.sent(mail.id(), batch, clock.instant(), forgets ? "{}" : mail.details());
        } catch (RuntimeException e) {
            log.warn("Mail {} ({}) did not leave: {}", mail.id(), mail.letter(), e.toString());
            store.failed(mail.id(), batch, e.toString());
        }
    }

    private void deliverQuietly() {
        try {
            deliverDue();
        } catch (RuntimeException e) {
            log.warn("The postman was interrupted; what is due stays due", e);
        }
    }
}

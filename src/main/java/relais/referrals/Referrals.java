package relais.referrals;

import org.jdbi.v3.core.Jdbi;

import relais.database.Sealing;
import relais.feed.Pieces;
import relais.mail.LetterWriter;
import relais.mail.Outbox;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.settings.Settings;
import relais.templates.Templates;
import relais.web.MessageCatalog;

import java.time.Clock;

/**
 * Colleagues refer people for job offers. Those who are referred decide themselves: until they
 * agree nobody but the referrer knows of them, and they are gone as soon as they wish.
 */
public final class Referrals {

    /** The letter to a candidate. */
    public static final String LETTER = ReferralLetter.NAME;

    private final JobOffers offers;
    private final Referring referring;
    private final Consents consents;
    private final Desk desk;
    private final Upkeep upkeep;

    /** The clock's zone says when a day is over. */
    public Referrals(
            Jdbi jdbi,
            Notifications notifications,
            Outbox outbox,
            Sealing sealing,
            Settings settings,
            Clock clock) {
        var papers = new Papers(sealing);
        this.offers = new JobOffers(jdbi, new Pieces(jdbi, clock), clock);
        var news = new ReferralNews(jdbi, notifications, offers);
        this.referring = new Referring(jdbi, outbox, papers, sealing, settings, clock);
        this.consents = new Consents(jdbi, offers, papers, news, clock);
        this.desk = new Desk(jdbi, offers, papers, news, clock);
        this.upkeep = new Upkeep(jdbi, sealing, settings, clock);
    }

    /** What people are referred for. */
    public JobOffers offers() {
        return offers;
    }

    /** For those who refer somebody. */
    public Referring referring() {
        return referring;
    }

    /** For those who are referred. */
    public Consents consents() {
        return consents;
    }

    /** For HR. */
    public Desk desk() {
        return desk;
    }

    /** Writes the letter to a candidate when it leaves. */
    public LetterWriter letter(
            Jdbi jdbi, Sealing sealing, MessageCatalog catalog, Templates templates) {
        return new ReferralLetter(jdbi, consents, offers, new Tokens(sealing), catalog, templates);
    }

    // In the background

    /** Erases who did not answer in time, or before the offer was over. */
    public void lapse() {
        upkeep.lapse();
    }

    /** Erases candidates of offers that have been over for some months. */
    public void forgetOld() {
        upkeep.forgetOld();
    }

    /** After a change of the installation's secret. */
    public void sealAnew() {
        upkeep.sealAnew();
    }

    /** For those who leave and want no trace kept. */
    public void erase(Person person) {
        upkeep.erase(person.id());
    }
}

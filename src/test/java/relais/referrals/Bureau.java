package relais.referrals;

import com.fasterxml.jackson.core.type.TypeReference;

import org.jdbi.v3.core.Jdbi;

import relais.database.Json;
import relais.database.Sealing;
import relais.mail.Outbox;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Referrals at any moment, with mail that waits for the postman. */
public final class Bureau {

    /** Long enough to be one. */
    public static final String SECRET = "what tests sign and seal with, long enough";

    private final Jdbi jdbi;
    private final Clock clock;
    private final Sealing sealing;

    public Bureau(Jdbi jdbi, Instant now) {
        this(jdbi, Clock.fixed(now, ZoneOffset.UTC), new Sealing(SECRET, Optional.empty()));
    }

    Bureau(Jdbi jdbi, Clock clock, Sealing sealing) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.sealing = sealing;
    }

    Bureau after(Duration time) {
        return new Bureau(jdbi, Clock.offset(clock, time), sealing);
    }

    Bureau sealedBy(Sealing other) {
        return new Bureau(jdbi, clock, other);
    }

    Clock clock() {
        return clock;
    }

    Sealing sealing() {
        return sealing;
    }

    public Referrals referrals() {
        return new Referrals(
                jdbi,
                new Notifications(jdbi, clock),
                new Outbox(jdbi, clock, true, () -> {}),
                sealing,
                new Settings(jdbi, clock),
                clock);
    }

    /** In France, without a last day. */
    public JobOffer open(Person hr, long item) {
        return open(hr, item, Optional.empty());
    }

    JobOffer open(Person hr, long item, Optional<LocalDate> closesOn) {
        referrals()
                .offers()
                .open(
                        hr,
                        item,
                        new JobOfferDraft(
                                "PUMP-1",
                                "Nancy",
                                "FR",
                                "FR",
                                "https://jobs.example/pump-1",
                                closesOn));
        return referrals().offers().of(item).orElseThrow();
    }

    public Referred refer(Person referrer, JobOffer offer, String mail) {
        return refer(referrer, offer, mail, "form of " + mail);
    }

    Referred refer(Person referrer, JobOffer offer, String mail, String key) {
        return referrals().referring().refer(referrer, offer, key, wish(mail));
    }

    static Referring.Wish wish(String mail) {
        return new Referring.Wish(
                mail,
                "en",
                new Introduction(
                        "Mira Köhler", Acquaintance.SAME_FIELD, "She hears what a pump wants."));
    }

    /** The one that this person made last. */
    Referral latest(Person referrer) {
        return referrals().referring().of(referrer, Long.MAX_VALUE, 1).getFirst();
    }

    /** What leads the candidate of the last mail to their page. */
    public String token() {
        var details = detailsOfMails().getFirst();
        return new Tokens(sealing).in(details).orElseThrow();
    }

    List<Map<String, String>> detailsOfMails() {
        return jdbi.withHandle(
                it ->
                        it.createQuery("SELECT details FROM mail ORDER BY id DESC")
                                .mapTo(String.class)
                                .map(
                                        json ->
                                                Json.read(
                                                        json,
                                                        new TypeReference<
                                                                Map<String, String>>() {}))
                                .list());
    }

    /** The candidate of the last mail says yes. */
    public Referral agreed() {
        var consents = referrals().consents();
        consents.agree(
                consents.by(token()).orElseThrow(),
                new Candidate("Mira Köhler-Lê", "mira@elsewhere.example", "+49 561 555", ""));
        return consents.by(token()).orElseThrow();
    }
}

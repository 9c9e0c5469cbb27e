package relais.demo;

import com.fasterxml.jackson.core.type.TypeReference;

import org.jdbi.v3.core.Jdbi;

import relais.database.Sealing;
import relais.feed.ContentFormat;
import relais.feed.Pieces;
import relais.mail.Outbox;
import relais.notifications.Notifications;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.referrals.Acquaintance;
import relais.referrals.Candidate;
import relais.referrals.Introduction;
import relais.referrals.JobOfferDraft;
import relais.referrals.Referral;
import relais.referrals.Referrals;
import relais.referrals.Referring;
import relais.referrals.Status;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Open jobs, and whom Ada and Bruno referred for them: db/demo/jobs.yaml. Nobody is written to. */
final class JobDesk {

    private record Offered(
            String title,
            String reference,
            String place,
            String country,
            String unit,
            String link,
            int opened,
            Integer closes,
            List<Known> referrals) {}

    /** Days ago; none where it did not happen. */
    private record Known(
            String from,
            int asked,
            String name,
            String mail,
            String phone,
            String language,
            Acquaintance acquaintance,
            Map<String, String> word,
            Integer agreed,
            Integer declined,
            List<Moved> steps) {}

    private record Moved(int days, Status status, Map<String, String> note) {}

    private final Jdbi jdbi;
    private final PeopleStore people;
    private final Sealing sealing;
    private final Year year;

    JobDesk(Jdbi jdbi, Sealing sealing, Year year) {
        this.jdbi = jdbi;
        this.people = jdbi.onDemand(PeopleStore.class);
        this.sealing = sealing;
        this.year = year;
    }

    /** In words of this language. */
    void open(Person hr, Map<String, Person> referrers, String language) {
        var items =
                new Pieces(jdbi, clock(0))
                        .of(ContentFormat.JOB, "en", 50).stream()
                                .collect(Collectors.toMap(Pieces.Piece::title, Pieces.Piece::id));
        for (var offered : DemoFiles.read("jobs.yaml", new TypeReference<List<Offered>>() {})) {
            long item = items.get(offered.title());
            at(offered.opened()).offers().open(hr, item, draft(offered));
            offered.referrals()
                    .forEach(it -> refer(hr, referrers.get(it.from()), item, it, language));
        }
    }

    /** Of few people, some units are left out. */
    private JobOfferDraft draft(Offered offered) {
        return new JobOfferDraft(
                offered.reference(),
                offered.place(),
                offered.country(),
                people.unitByCode(offered.unit()).isPresent() ? offered.unit() : "G",
                offered.link(),
                Optional.ofNullable(offered.closes()).map(year.today()::plusDays));
    }

    private void refer(Person hr, Person referrer, long item, Known known, String language) {
        var then = at(known.asked());
        then.referring()
                .refer(
                        referrer,
                        then.offers().of(item).orElseThrow(),
                        "demo " + known.mail(),
                        new Referring.Wish(
                                known.mail(),
                                known.language(),
                                new Introduction(
                                        known.name(),
                                        known.acquaintance(),
                                        known.word().get(language))));
        var referral = then.referring().of(referrer, Long.MAX_VALUE, 1).getFirst();
        if (known.agreed() != null) {
            at(known.agreed())
                    .consents()
                    .agree(referral, new Candidate(known.name(), known.mail(), known.phone(), ""));
            known.steps().forEach(it -> move(hr, referral, it, language));
        } else if (known.declined() != null) {
            at(known.declined()).consents().refuse(referral, false);
        }
    }

    private void move(Person hr, Referral referral, Moved moved, String language) {
        var desk = at(moved.days()).desk();
        var now = desk.referral(hr, referral.id()).orElseThrow();
        desk.move(hr, now, now.version(), moved.status(), moved.note().get(language));
    }

    private Referrals at(int daysAgo) {
        var clock = clock(daysAgo);
        return new Referrals(
                jdbi,
                new Notifications(jdbi, clock),
                new Outbox(jdbi, clock, false, () -> {}),
                sealing,
                new Settings(jdbi, clock),
                clock);
    }

    private Clock clock(int daysAgo) {
        return Clock.fixed(year.end().minus(Duration.ofDays(daysAgo)), year.zone());
    }
}

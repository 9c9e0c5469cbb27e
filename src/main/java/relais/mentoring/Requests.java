package relais.mentoring;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.mentoring.Answering.Accepted;
import relais.mentoring.Answering.Declined;
import relais.mentoring.Answering.Withdrawn;
import relais.mentoring.Asking.AlreadyAsked;
import relais.mentoring.Asking.Asked;
import relais.mentoring.Obstacle.NotAChampion;
import relais.mentoring.Offering.NotLooking;
import relais.mentoring.Offering.Offered;
import relais.mentoring.Offering.Spoken;
import relais.notifications.Notifications;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asking a champion or offering to be one, and the answer of the other. What may hinder a pair is
 * asked both times.
 *
 * <p>Many accept at once. A tree is locked at its root, as the last thing before the pair is
 * written: whoever accepts locks both trees that become one, and shares the forest with others who
 * do; whoever takes anything out of a tree has the whole forest to themselves.
 */
final class Requests {

    /** Who said no to a champion's offer is not asked by them again for so long. */
    private static final Duration NO_HOLDS = Duration.ofDays(365);

    private final Jdbi jdbi;
    private final PeopleStore people;
    private final SponsorshipStore sponsorships;
    private final RequestStore store;
    private final LookingStore looking;
    private final Tree tree;
    private final ActivityLedger ledger;
    private final Notifications notifications;
    private final Settings settings;
    private final Clock clock;

    Requests(
            Jdbi jdbi,
            Tree tree,
            ActivityLedger ledger,
            Notifications notifications,
            Settings settings,
            Clock clock) {
        this.jdbi = jdbi;
        this.people = jdbi.onDemand(PeopleStore.class);
        this.sponsorships = jdbi.onDemand(SponsorshipStore.class);
        this.store = jdbi.onDemand(RequestStore.class);
        this.looking = jdbi.onDemand(LookingStore.class);
        this.tree = tree;
        this.ledger = ledger;
        this.notifications = notifications;
        this.settings = settings;
        this.clock = clock;
    }

    Asking ask(Person protege, long championId, String message) {
        return jdbi.inTransaction(
                _ -> {
                    people.lockAll(List.of(protege.id(), championId));
                    var pairing = pairing(protege.id(), championId);
                    return pairing.obstacle(protege.id(), Optional.empty())
                            .or(() -> rest(pairing))
                            .map(Asking.class::cast)
                            .orElseGet(() -> insert(protege, championId, message));
                });
    }

    Offering offer(Person champion, long protegeId, String message) {
        return jdbi.inTransaction(
                _ -> {
                    people.lockAll(List.of(protegeId, champion.id()));
                    if (looking.looking(protegeId).isEmpty()
                            || store.hasDeclined(protegeId, champion.id(), noSince())) {
                        return new NotLooking();
                    }
                    return pairing(protegeId, champion.id())
                            .obstacle(protegeId, Optional.empty())
                            .map(Offering.class::cast)
                            .orElseGet(() -> insertOffer(champion, protegeId, message));
                });
    }

    /** A no that was said after this moment still holds. */
    Instant noSince() {
        return clock.instant().minus(NO_HOLDS);
    }

    /** Where a tree came below another one meanwhile, all of it is tried again with that one. */
    Answering accept(Person person, SponsorshipRequest request) {
        while (true) {
            try {
                return jdbi.inTransaction(_ -> tryToAccept(person, request));
            } catch (Tree.Moved _) {
                // nothing was written
            }
        }
    }

    Answering decline(Person person, SponsorshipRequest request) {
        return jdbi.inTransaction(_ -> refuse(person, request));
    }

    /** With both locked, as for the answer: it comes before or after. */
    boolean withdraw(Person person, long requestId) {
        return store.openBy(person.id(), requestId).map(this::withdraw).orElse(false);
    }

    private boolean withdraw(SponsorshipRequest request) {
        return jdbi.inTransaction(
                _ -> {
                    people.lockAll(List.of(request.protegeId(), request.championId()));
                    var withdrawn = store.answer(request.id(), "WITHDRAWN", clock.instant());
                    if (withdrawn) {
                        forget(request);
                    }
                    return withdrawn;
                });
    }

    private Asking insert(Person protege, long championId, String message) {
        var request =
                store.insert(
                        protege.id(),
                        championId,
                        message,
                        false,
                        Optional.empty(),
                        clock.instant());
        request.ifPresent(
                id ->
                        notifications.tell(
                                championId,
                                "sponsorship-asked",
                                id,
                                Map.of("name", protege.name(), "link", "/mentoring/me")));
        return request.<Asking>map(Asked::new)
                .orElseGet(
                        () ->
                                store.openOf(protege.id())
                                        .<Asking>map(it -> new AlreadyAsked(it.other().name()))
                                        .orElseGet(() -> new AlreadyAsked(protege.name())));
    }

    private Offering insertOffer(Person champion, long protegeId, String message) {
        var offer =
                store.insert(
                        protegeId, champion.id(), message, true, Optional.empty(), clock.instant());
        offer.ifPresent(
                id ->
                        notifications.tell(
                                protegeId,
                                "sponsorship-offered",
                                id,
                                Map.of("name", champion.name(), "link", "/mentoring")));
        return offer.<Offering>map(Offered::new).orElseGet(Spoken::new);
    }

    /** What was taken back leaves no trace with the other. */
    private void forget(SponsorshipRequest request) {
        notifications.forget(
                request.offered() ? request.protegeId() : request.championId(),
                request.offered() ? "sponsorship-offered" : "sponsorship-asked",
                request.id());
    }

    private Answering tryToAccept(Person person, SponsorshipRequest request) {
        if (request.isSuccession()) {
            sponsorships.lockTree();
        } else {
            sponsorships.shareTree();
        }
        people.lockAll(
                Stream.concat(
                                Stream.of(request.protegeId(), request.championId()),
                                request.successorOf().stream())
                        .toList());
        return accept(person, request, pairing(request.protegeId(), request.championId()));
    }

    private Answering accept(Person person, SponsorshipRequest request, Pairing pairing) {
        var obstacle = pairing.obstacle(request.protegeId(), request.successorOf());
        if (obstacle.isEmpty() && store.answer(request.id(), "ACCEPTED", clock.instant())) {
            begin(person, request, pairing);
            return new Accepted();
        }
        return answered(person, request)
                .or(() -> obstacle.map(Answering.class::cast))
                .orElseGet(Withdrawn::new);
    }

    private void begin(Person person, SponsorshipRequest request, Pairing pairing) {
        long protegeId = request.protegeId();
        long championId = request.championId();
        if (pairing.protegeLooking()) {
            looking.stop(protegeId);
        }
        ledger.recordOnce(protegeId, Action.SPONSORSHIP_STARTED, championId);
        ledger.recordOnce(championId, Action.PROTEGE_GAINED, protegeId);
        tell(request, person, "accepted");
        pairing.sponsorId().ifPresent(it -> tree.part(protegeId, it));
        // the trees wait from here on: a fact that went with the end made others wait for it
        tree.join(protegeId, championId, pairing);
    }

    /** What was answered before stays answered; only an open request is answered now. */
    private Answering refuse(Person person, SponsorshipRequest request) {
        people.lockAll(List.of(request.protegeId(), request.championId()));
        var before = answered(person, request);
        if (before.isEmpty() && store.answer(request.id(), "DECLINED", clock.instant())) {
            tell(request, person, "declined");
            return new Declined();
        }
        return before.orElseGet(Withdrawn::new);
    }

    private Optional<Answering> answered(Person person, SponsorshipRequest request) {
        return store.to(person.id(), request.id())
                .flatMap(SponsorshipRequest::answer)
                .map(
                        it ->
                                switch (it) {
                                    case "ACCEPTED" -> new Accepted();
                                    case "DECLINED" -> new Declined();
                                    default -> new Withdrawn();
                                });
    }

    /** The one who proposed it hears the answer. */
    private void tell(SponsorshipRequest request, Person answering, String answer) {
        var link = request.offered() ? "/mentoring/me" : "/mentoring";
        notifications.tell(
                request.offered() ? request.championId() : request.protegeId(),
                (request.offered() ? "sponsorship-offer-" : "sponsorship-") + answer,
                request.id(),
                Map.of("name", answering.name(), "link", link));
    }

    /** A champion who takes nobody new for now may still offer, and answer what was asked. */
    private static Optional<Obstacle> rest(Pairing pairing) {
        return Optional.of(pairing).filter(it -> !it.takes()).map(_ -> new NotAChampion());
    }

    private Pairing pairing(long protegeId, long championId) {
        return sponsorships.pairing(
                protegeId,
                championId,
                LocalDate.now(clock),
                settings.get(Programme.PLACES_PER_CHAMPION));
    }
}

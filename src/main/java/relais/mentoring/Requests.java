package relais.mentoring;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.mentoring.Answering.Accepted;
import relais.mentoring.Answering.Declined;
import relais.mentoring.Answering.Withdrawn;
import relais.mentoring.Asking.AlreadyAsked;
import relais.mentoring.Asking.Asked;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asking a champion, and the champion's answer. What may hinder a pair is asked both times.
 *
 * <p>Many accept at once. A tree is locked at its root: whoever accepts locks the roots of both
 * trees that become one, and shares the forest with others who do; whoever takes anything out of a
 * tree has the whole forest to themselves.
 */
final class Requests {

    private final Jdbi jdbi;
    private final SponsorshipStore sponsorships;
    private final RequestStore store;
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
        this.sponsorships = jdbi.onDemand(SponsorshipStore.class);
        this.store = jdbi.onDemand(RequestStore.class);
        this.tree = tree;
        this.ledger = ledger;
        this.notifications = notifications;
        this.settings = settings;
        this.clock = clock;
    }

    Asking ask(Person protege, long championId, String message) {
        return jdbi.inTransaction(
                _ -> {
                    sponsorships.lockPeople(List.of(protege.id(), championId));
                    return pairing(protege.id(), championId)
                            .obstacle(protege.id(), Optional.empty())
                            .map(Asking.class::cast)
                            .orElseGet(() -> insert(protege, championId, message));
                });
    }

    /** Where a tree came below another one meanwhile, all of it is tried again with that one. */
    Answering accept(Person champion, SponsorshipRequest request) {
        while (true) {
            long root = tree.rootOf(champion.id());
            var answer = jdbi.inTransaction(_ -> accept(champion, request, root));
            if (answer.isPresent()) {
                return answer.get();
            }
        }
    }

    Answering decline(Person champion, SponsorshipRequest request) {
        return jdbi.inTransaction(_ -> refuse(champion, request));
    }

    /** With both locked, as for the answer: it comes before or after. */
    boolean withdraw(Person protege, long requestId) {
        return store.openOf(protege.id())
                .filter(request -> request.id() == requestId)
                .map(request -> withdraw(request))
                .orElse(false);
    }

    private boolean withdraw(SponsorshipRequest request) {
        return jdbi.inTransaction(
                _ -> {
                    sponsorships.lockPeople(List.of(request.protegeId(), request.championId()));
                    return store.answer(request.id(), "WITHDRAWN", clock.instant());
                });
    }

    private Asking insert(Person protege, long championId, String message) {
        var request =
                store.insert(protege.id(), championId, message, Optional.empty(), clock.instant());
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

    private Optional<Answering> accept(Person champion, SponsorshipRequest request, long root) {
        if (request.isSuccession()) {
            sponsorships.lockTree();
        } else {
            sponsorships.shareTree();
        }
        sponsorships.lockPeople(
                Stream.concat(
                                Stream.of(request.protegeId(), champion.id(), root),
                                request.successorOf().stream())
                        .toList());
        var pairing = pairing(request.protegeId(), champion.id());
        return pairing.root() == root
                ? Optional.of(accept(champion, request, pairing))
                : Optional.empty();
    }

    private Answering accept(Person champion, SponsorshipRequest request, Pairing pairing) {
        var obstacle = pairing.obstacle(request.protegeId(), request.successorOf());
        if (obstacle.isEmpty() && store.answer(request.id(), "ACCEPTED", clock.instant())) {
            begin(champion, request, pairing);
            return new Accepted();
        }
        return answered(champion, request)
                .or(() -> obstacle.map(Answering.class::cast))
                .orElseGet(Withdrawn::new);
    }

    private void begin(Person champion, SponsorshipRequest request, Pairing pairing) {
        long protegeId = request.protegeId();
        pairing.sponsorId().ifPresent(it -> tree.part(protegeId, it));
        tree.join(protegeId, champion.id(), pairing.protegeChampion());
        ledger.recordOnce(protegeId, Action.SPONSORSHIP_STARTED, champion.id());
        ledger.recordOnce(champion.id(), Action.PROTEGE_GAINED, protegeId);
        tell(request, champion, "sponsorship-accepted");
    }

    /** What was answered before stays answered; only an open request is answered now. */
    private Answering refuse(Person champion, SponsorshipRequest request) {
        sponsorships.lockPeople(List.of(request.protegeId(), champion.id()));
        var before = answered(champion, request);
        if (before.isEmpty() && store.answer(request.id(), "DECLINED", clock.instant())) {
            tell(request, champion, "sponsorship-declined");
            return new Declined();
        }
        return before.orElseGet(Withdrawn::new);
    }

    private Optional<Answering> answered(Person champion, SponsorshipRequest request) {
        return store.to(champion.id(), request.id())
                .flatMap(SponsorshipRequest::answer)
                .map(
                        it ->
                                switch (it) {
                                    case "ACCEPTED" -> new Accepted();
                                    case "DECLINED" -> new Declined();
                                    default -> new Withdrawn();
                                });
    }

    private void tell(SponsorshipRequest request, Person champion, String kind) {
        notifications.tell(
                request.protegeId(),
                kind,
                request.id(),
                Map.of("name", champion.name(), "link", "/mentoring"));
    }

    private Pairing pairing(long protegeId, long championId) {
        return sponsorships.pairing(
                protegeId,
                championId,
                LocalDate.now(clock),
                settings.get(Programme.PLACES_PER_CHAMPION));
    }
}

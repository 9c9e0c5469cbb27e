package relais.mentoring;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.mentoring.Answering.Accepted;
import relais.mentoring.Answering.Declined;
import relais.mentoring.Answering.Withdrawn;
import relais.mentoring.Asking.AlreadyAsked;
import relais.mentoring.Asking.Asked;
import relais.mentoring.Obstacle.AlreadySponsored;
import relais.mentoring.Obstacle.Founding;
import relais.mentoring.Obstacle.NoPlaceLeft;
import relais.mentoring.Obstacle.NotAChampion;
import relais.mentoring.Obstacle.NotAMember;
import relais.mentoring.Obstacle.Reciprocal;
import relais.mentoring.Obstacle.WouldBeCircle;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Asking a champion, and the champion's answer. What may hinder a pair is asked both times. */
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
                    return obstacle(protege.id(), championId)
                            .map(Asking.class::cast)
                            .orElseGet(() -> insert(protege, championId, message));
                });
    }

    Answering accept(Person champion, SponsorshipRequest request) {
        return jdbi.inTransaction(
                _ -> {
                    sponsorships.lockTree();
                    return answer(champion, request, () -> pair(champion, request));
                });
    }

    Answering decline(Person champion, SponsorshipRequest request) {
        return jdbi.inTransaction(_ -> answer(champion, request, () -> refuse(champion, request)));
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

    /** What was answered before stays answered; only an open request is answered now. */
    private Answering answer(
            Person champion, SponsorshipRequest request, Supplier<Answering> open) {
        sponsorships.lockPeople(List.of(request.protegeId(), champion.id()));
        var now = store.to(champion.id(), request.id()).flatMap(SponsorshipRequest::answer);
        return switch (now.orElse("OPEN")) {
            case "OPEN" -> open.get();
            case "ACCEPTED" -> new Accepted();
            case "DECLINED" -> new Declined();
            default -> new Withdrawn();
        };
    }

    private Answering pair(Person champion, SponsorshipRequest request) {
        return obstacle(request.protegeId(), champion.id())
                .map(Answering.class::cast)
                .orElseGet(() -> begin(champion, request));
    }

    private Answering begin(Person champion, SponsorshipRequest request) {
        if (!store.answer(request.id(), "ACCEPTED", clock.instant())) {
            return new Withdrawn();
        }
        long protegeId = request.protegeId();
        sponsorships.insert(protegeId, champion.id(), clock.instant());
        tree.changedAt(protegeId);
        ledger.recordOnce(protegeId, Action.SPONSORSHIP_STARTED, champion.id());
        ledger.recordOnce(champion.id(), Action.PROTEGE_GAINED, protegeId);
        tell(request, champion, "sponsorship-accepted");
        return new Accepted();
    }

    private Answering refuse(Person champion, SponsorshipRequest request) {
        if (!store.answer(request.id(), "DECLINED", clock.instant())) {
            return new Withdrawn();
        }
        tell(request, champion, "sponsorship-declined");
        return new Declined();
    }

    private void tell(SponsorshipRequest request, Person champion, String kind) {
        notifications.tell(
                request.protegeId(),
                kind,
                request.id(),
                Map.of("name", champion.name(), "link", "/mentoring"));
    }

    private Optional<Obstacle> obstacle(long protegeId, long championId) {
        var today = LocalDate.now(clock);
        var places = settings.get(Programme.PLACES_PER_CHAMPION);
        var protege = sponsorships.standing(protegeId, today, places);
        var champion = sponsorships.standing(championId, today, places);
        var sponsor = sponsorships.sponsorOf(protegeId);
        if (protege.filter(Standing::member).isEmpty()) {
            return Optional.of(new NotAMember());
        } else if (protege.get().founding()) {
            return Optional.of(new Founding());
        } else if (champion.filter(Standing::champion).isEmpty()) {
            return Optional.of(new NotAChampion());
        } else if (sponsor.isPresent()) {
            return Optional.of(new AlreadySponsored(sponsor.get().name()));
        } else if (sponsorships.isAbove(protegeId, championId)) {
            return Optional.of(new WouldBeCircle());
        } else if (sponsorships.wasSponsorOf(protegeId, championId)) {
            return Optional.of(new Reciprocal());
        } else if (champion.get().free() == 0) {
            return Optional.of(new NoPlaceLeft());
        } else {
            return Optional.empty();
        }
    }
}

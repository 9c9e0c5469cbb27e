package relais.mentoring;

import org.jdbi.v3.core.Jdbi;

import relais.notifications.Notifications;
import relais.people.PeopleStore;
import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pairs that end, and people who leave the tree or lay their label down. Their protégés are
 * proposed to the sponsor's sponsor, else to a match, who may accept as any champion may.
 */
final class Parting {

    private final SponsorshipStore sponsorships;
    private final RequestStore requests;
    private final LookingStore looking;
    private final PeopleStore people;
    private final Tree tree;
    private final Matching matching;
    private final Notifications notifications;
    private final Settings settings;
    private final Clock clock;

    Parting(
            Jdbi jdbi,
            Tree tree,
            Matching matching,
            Notifications notifications,
            Settings settings,
            Clock clock) {
        this.sponsorships = jdbi.onDemand(SponsorshipStore.class);
        this.requests = jdbi.onDemand(RequestStore.class);
        this.looking = jdbi.onDemand(LookingStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.tree = tree;
        this.matching = matching;
        this.notifications = notifications;
        this.settings = settings;
        this.clock = clock;
    }

    /** False when there is no sponsor. */
    boolean part(long protegeId) {
        sponsorships.lockTree();
        var sponsor = sponsorships.sponsorIdOf(protegeId);
        sponsor.ifPresent(
                sponsorId -> {
                    part(protegeId, sponsorId);
                    tell(sponsorId, "sponsorship-parted", protegeId, protegeId, "/mentoring/me");
                });
        return sponsor.isPresent();
    }

    /** False when the protégé has another sponsor by now, or none. */
    boolean release(long sponsorId, long protegeId) {
        sponsorships.lockTree();
        var theirs = sponsorships.sponsorIdOf(protegeId).filter(it -> it == sponsorId).isPresent();
        if (theirs) {
            part(protegeId, sponsorId);
            tell(protegeId, "sponsorship-released", sponsorId, sponsorId, "/mentoring");
        }
        return theirs;
    }

    private void part(long protegeId, long sponsorId) {
        people.lockAll(List.of(protegeId, sponsorId));
        tree.part(protegeId, sponsorId);
    }

    void leave(long personId) {
        sponsorships.lockTree();
        var asked = requests.openOf(personId).map(SponsorshipRequest::championId);
        var handing = handing(personId, sponsorships.protegeIdsOf(personId));
        lock(handing, asked.stream().toList());

        var now = clock.instant();
        end(personId, now);
        looking.stop(personId);
        handing.sponsor().ifPresent(tree::changedAt);
        requests.lapse(personId, now);
        handOn(handing, now);
    }

    /**
     * The champion keeps their own sponsor, and their place below them; who has arrived stays in
     * their line.
     */
    void handOn(long championId, Collection<Long> others) {
        sponsorships.lockTree();
        var handing = handing(championId, sponsorships.protegeIdsOnTheWay(championId));
        lock(handing, others);

        handOn(handing, clock.instant());
    }

    /** Whom it concerns that a champion sponsors nobody any more, each protégé with a successor. */
    private record Handing(
            long championId,
            Optional<Long> sponsor,
            Map<Long, Optional<Long>> successors,
            Map<Long, Long> asking) {}

    private Handing handing(long championId, List<Long> proteges) {
        var sponsor = sponsorships.sponsorIdOf(championId);
        var above = sponsor.filter(this::isChampion);
        var successors = new LinkedHashMap<Long, Optional<Long>>();
        proteges.forEach(it -> successors.put(it, above.or(() -> match(it, championId))));
        return new Handing(championId, sponsor, successors, requests.openIdsTo(championId));
    }

    private void lock(Handing handing, Collection<Long> others) {
        people.lockAll(
                Stream.of(
                                Stream.of(handing.championId()),
                                handing.sponsor().stream(),
                                others.stream(),
                                handing.successors().keySet().stream(),
                                handing.successors().values().stream().flatMap(Optional::stream),
                                handing.asking().values().stream())
                        .flatMap(it -> it)
                        .toList());
    }

    private void handOn(Handing handing, Instant now) {
        long championId = handing.championId();
        var proteges = handing.successors().keySet();
        proteges.forEach(it -> end(it, now));
        proteges.forEach(tree::changedAt);
        tree.changedAt(championId);
        handing.asking()
                .forEach((requestId, protegeId) -> lapse(requestId, protegeId, championId, now));
        handing.successors().forEach((protegeId, it) -> succeed(protegeId, championId, it, now));
    }

    private void end(long protegeId, Instant now) {
        sponsorships.remember(protegeId, now);
        sponsorships.delete(protegeId);
    }

    private void lapse(long requestId, long protegeId, long championId, Instant now) {
        if (requests.answer(requestId, "LAPSED", now)) {
            tell(protegeId, "sponsorship-lapsed", requestId, championId, "/mentoring");
        }
    }

    /** A protégé who looks for a sponsor already, or whom no one suits, only hears of it. */
    private void succeed(long protegeId, long leaverId, Optional<Long> successor, Instant now) {
        var request =
                successor.flatMap(
                        it ->
                                requests.insert(
                                        protegeId, it, "", false, Optional.of(leaverId), now));
        request.ifPresent(
                id ->
                        tell(
                                successor.get(),
                                "sponsorship-inherited",
                                id,
                                protegeId,
                                "/mentoring/me"));
        tell(
                protegeId,
                request.isPresent() ? "sponsorship-succession" : "sponsorship-ended",
                leaverId,
                leaverId,
                "/mentoring");
    }

    /** Where nobody above may, the champion with a free place who has most in common with them. */
    private Optional<Long> match(long protegeId, long leaverId) {
        return people.active(protegeId)
                .flatMap(
                        it ->
                                matching.championsFor(it, 2).stream()
                                        .map(champion -> champion.person().id())
                                        .filter(champion -> champion != leaverId)
                                        .findFirst());
    }

    private boolean isChampion(long personId) {
        return sponsorships
                .standing(
                        personId, LocalDate.now(clock), settings.get(Programme.PLACES_PER_CHAMPION))
                .filter(Standing::champion)
                .isPresent();
    }

    private void tell(long personId, String kind, long subjectId, long aboutId, String link) {
        notifications.tell(
                personId,
                kind,
                subjectId,
                Map.of("name", sponsorships.nameOf(aboutId), "link", link));
    }
}

package relais.mentoring;

import org.jdbi.v3.core.Jdbi;

import relais.notifications.Notifications;
import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pairs that end, and people who leave the tree. Their protégés are proposed to the sponsor's
 * sponsor, who may accept as any champion may.
 */
final class Parting {

    private final SponsorshipStore sponsorships;
    private final RequestStore requests;
    private final LookingStore looking;
    private final Tree tree;
    private final Notifications notifications;
    private final Settings settings;
    private final Clock clock;

    Parting(Jdbi jdbi, Tree tree, Notifications notifications, Settings settings, Clock clock) {
        this.sponsorships = jdbi.onDemand(SponsorshipStore.class);
        this.requests = jdbi.onDemand(RequestStore.class);
        this.looking = jdbi.onDemand(LookingStore.class);
        this.tree = tree;
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
        sponsorships.lockPeople(List.of(protegeId, sponsorId));
        tree.part(protegeId, sponsorId);
    }

    void leave(long personId) {
        sponsorships.lockTree();
        var sponsor = sponsorships.sponsorIdOf(personId);
        var proteges = sponsorships.protegeIdsOf(personId);
        var asked = requests.openOf(personId).map(SponsorshipRequest::championId);
        var asking = requests.openIdsTo(personId);
        sponsorships.lockPeople(
                Stream.of(
                                Stream.of(personId),
                                sponsor.stream(),
                                asked.stream(),
                                proteges.stream(),
                                asking.values().stream())
                        .flatMap(it -> it)
                        .toList());

        var now = clock.instant();
        end(personId, now);
        proteges.forEach(it -> end(it, now));
        Stream.of(Stream.of(personId), proteges.stream(), sponsor.stream())
                .flatMap(it -> it)
                .forEach(tree::changedAt);

        looking.stop(personId);
        requests.lapse(personId, now);
        asking.forEach((requestId, protegeId) -> lapse(requestId, protegeId, personId, now));
        proteges.forEach(it -> succeed(it, personId, sponsor, now));
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

    /** A protégé who looks for a sponsor already, or has no one above, only hears of it. */
    private void succeed(long protegeId, long leaverId, Optional<Long> sponsor, Instant now) {
        var successor = sponsor.filter(this::isChampion);
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

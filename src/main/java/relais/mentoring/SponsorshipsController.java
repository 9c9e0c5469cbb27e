package relais.mentoring;

import io.javalin.http.Context;

import relais.people.PersonCard;
import relais.people.Role;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/** My sponsor, my protégés, and whom I could ask. */
final class SponsorshipsController {

    private final Mentoring mentoring;
    private final Templates templates;

    SponsorshipsController(Mentoring mentoring, Templates templates) {
        this.mentoring = mentoring;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var me = visit.person();

        var sponsor = mentoring.sponsorOf(me.id());
        var request =
                sponsor.isPresent()
                        ? Optional.<SponsorshipRequest>empty()
                        : mentoring.openRequestOf(me.id());
        var asking =
                visit.is(Role.CHAMPION)
                        ? mentoring.requestsFor(me.id())
                        : List.<SponsorshipRequest>of();
        var proteges =
                visit.is(Role.CHAMPION) ? mentoring.protegesOf(me.id()) : List.<PersonCard>of();
        var founding =
                visit.is(Role.CHAMPION)
                        && mentoring.standingOf(me.id()).map(Standing::founding).orElse(false);
        var before =
                visit.is(Role.AMBASSADOR)
                        ? mentoring.sponsorsEverOf(me.id())
                        : List.<PastSponsor>of();
        var alone =
                visit.is(Role.AMBASSADOR) && sponsor.isEmpty() && request.isEmpty() && !founding;
        var looking = alone ? mentoring.lookingOf(me.id()) : Optional.<Looking>empty();
        var champions = alone ? mentoring.championsFor(me) : List.<MatchedChampion>of();

        visit.show(
                templates.mentoringSponsorshipsIndex(
                        new SponsorshipsPage(
                                visit,
                                sponsor,
                                request,
                                request.filter(SponsorshipRequest::offered)
                                        .map(mentoring::lapsesAt),
                                asking,
                                proteges,
                                founding,
                                before,
                                alone,
                                looking,
                                champions,
                                !champions.isEmpty() || mentoring.hasChampions())));
    }

    /** Going on without the sponsor: what that means. */
    void edit(Context ctx) {
        var visit = Visit.of(ctx);

        mentoring
                .sponsorOf(visit.person().id())
                .ifPresentOrElse(
                        sponsor ->
                                visit.show(
                                        templates.mentoringSponsorshipsEdit(
                                                new PartingPage(visit, sponsor))),
                        () -> visit.go("/mentoring"));
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);

        mentoring.part(visit.person());

        visit.done("/mentoring", "flash.mentoring.parted");
    }
}

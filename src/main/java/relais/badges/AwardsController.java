package relais.badges;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.Role;
import relais.pictures.Picture;
import relais.templates.Templates;
import relais.training.Training;
import relais.web.OpenGraph;
import relais.web.Visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

final class AwardsController {

    private final Badges badges;
    private final Awards awards;
    private final Nominations nominations;
    private final Pictures pictures;
    private final PeopleStore people;
    private final Training training;
    private final Templates templates;

    AwardsController(
            Badges badges,
            Nominations nominations,
            Pictures pictures,
            PeopleStore people,
            Training training,
            Templates templates) {
        this.badges = badges;
        this.awards = badges.awards();
        this.nominations = nominations;
        this.pictures = pictures;
        this.people = people;
        this.training = training;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var given = awards.givenBy(visit.person().id(), visit.language());
        var lists = badges.lists().latest(visit.person(), visit.language());
        visit.show(templates.badgesAwardsIndex(new HrPage(visit, given, lists)));
    }

    /** Open to strangers only when its holder said so; others are asked to sign in. */
    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var award = awards.award(visit.pathId("award"), visit.language());
        if (visit.isSignedIn()) {
            var visible =
                    award.filter(it -> it.isVisibleTo(visit.person()))
                            .orElseThrow(NotFoundResponse::new);
            visit.show(templates.badgesAwardsShow(page(visit, visible)));
        } else {
            award.filter(Award::isPublic)
                    .ifPresentOrElse(
                            it ->
                                    visit.show(
                                            templates.badgesAwardsPublic(
                                                    page(visit, it), graph(it))),
                            () -> visit.go("/login?to=" + visit.path()));
        }
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        var form = AwardForm.blank(visit.query("badge"));
        visit.show(templates.badgesAwardsNew(page(visit, holder(visit), form)));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var holder = holder(visit);
        var form = AwardForm.submitted(visit.form());
        var badge = givable(badges, visit, form);
        if (badge.isEmpty()) {
            form.withoutBadge();
        }

        if (form.form().isValid()) {
            answer(visit, holder, form, awards.give(visit.person(), holder, badge.get(), form));
        } else {
            visit.refused(templates.badgesAwardsNew(page(visit, holder, form)));
        }
    }

    private void answer(Visit visit, Person holder, AwardForm form, Giving giving) {
        switch (giving) {
            case Giving.Given(var award) -> visit.done("/awards/" + award, "flash.badge-given");
            case Giving.HoldsAlready() -> refuse(visit, holder, form, "badges.give.holds");
            case Giving.NotForThem() -> refuse(visit, holder, form, "badges.give.not-for-them");
            case Giving.BeyondReach() -> throw new NotFoundResponse();
        }
    }

    private void refuse(Visit visit, Person holder, AwardForm form, String messageKey) {
        visit.refused(templates.badgesAwardsNew(page(visit, holder, form.refused(messageKey))));
    }

    /** The visitor's own; nobody else's is there. */
    static Award mine(Awards awards, Visit visit) {
        return awards.award(visit.pathId("award"), visit.language())
                .filter(it -> it.isOf(visit.person()))
                .orElseThrow(NotFoundResponse::new);
    }

    /** One about which this HR may decide. What its holder declined is not there for them. */
    static Award inReach(Awards awards, Visit visit) {
        return awards.award(visit.pathId("award"), visit.language())
                .filter(it -> it.isInReachOf(visit.person()) && it.isVisibleTo(visit.person()))
                .orElseThrow(NotFoundResponse::new);
    }

    static Optional<Badge> givable(Badges badges, Visit visit, AwardForm form) {
        return badges.givable(visit.language()).stream()
                .filter(it -> it.slug().equals(form.badge()) && form.level() <= it.levels())
                .findFirst();
    }

    /** Networks show no drawings in SVG. */
    private OpenGraph graph(Award award) {
        var badge = award.badge();
        var image =
                badge.picture()
                        .flatMap(it -> pictures.find(badge.slug(), it))
                        .filter(it -> it.kind() != Picture.Kind.SVG)
                        .map(_ -> badge.pictureUrl());
        return OpenGraph.article(
                        award.title() + " · " + award.holder().name(),
                        award.reason().orElse(badge.description()),
                        "/awards/" + award.id())
                .picturedBy(image);
    }

    private AwardPage page(Visit visit, Award award) {
        var rule = award.ruleId().map(badges.rules()::rule).orElse(List.of());
        var nominations = this.nominations.of(award, visit.language());
        return new AwardPage(visit, award, rule, modules(visit, rule), nominations);
    }

    /** Strangers see how many, not which: what there is to learn is not theirs to read. */
    private Map<Long, String> modules(Visit visit, List<Rule> rule) {
        boolean named =
                visit.isSignedIn()
                        && rule.stream()
                                .flatMap(it -> it.parts().stream())
                                .anyMatch(it -> it.kind() == RulePart.Kind.MODULES);
        return named ? Modules.titles(training, visit) : Map.of();
    }

    private NewAwardPage page(Visit visit, Person holder, AwardForm form) {
        var language = visit.language();
        var offer = new Offer(badges.givable(language), badges.levels(language));
        return new NewAwardPage(visit, holder, offer, form);
    }

    /** Somebody whom this HR's role reaches; nobody gives themselves a badge. */
    private Person holder(Visit visit) {
        return people.activeByHandle(visit.pathText("person"))
                .filter(it -> it.id() != visit.person().id())
                .filter(it -> visit.person().isFor(Role.HR, it.unitPath(), it.country()))
                .orElseThrow(NotFoundResponse::new);
    }
}

package relais.moderation;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.Role;
import relais.templates.Templates;
import relais.web.RemovalForm;
import relais.web.Visit;

import java.util.List;

/**
 * Editors and leads look after what was reported, as far as their role reaches; moderators, in
 * their spaces.
 */
final class DeskController {

    private final Moderation moderation;
    private final KindWords words;
    private final Templates templates;

    DeskController(Moderation moderation, KindWords words, Templates templates) {
        this.moderation = moderation;
        this.words = words;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var me = visit.person();
        if (!isAtDesk(visit)) {
            throw new NotFoundResponse();
        }
        visit.show(
                templates.moderationDesk(
                        new ReportedPage(visit, moderation.open(me), moderation.closedLately(me))));
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.moderationConcern(page(visit, concern(visit))));
    }

    /** The first message begins with kind words that fit the reason; the next ones with nothing. */
    ConcernPage page(Visit visit, Concern concern) {
        var subject = concern.subject();
        var source = moderation.source(subject.kind());
        var said = source.any(subject.id()).orElseThrow(NotFoundResponse::new);
        var reports = moderation.reportsOf(concern);
        var letters = moderation.lettersOf(concern);
        var reason = reason(visit, reports);
        return new ConcernPage(
                visit,
                concern,
                said,
                source.begun(said),
                source.title(visit, said),
                reports,
                letters,
                reason,
                LetterForm.begun(letters.isEmpty() ? words.about(visit, concern, reason) : ""),
                RemovalForm.blank());
    }

    /** What is chosen, else what was reported first. */
    private static Reason reason(Visit visit, List<Report> reports) {
        return visit.query("reason")
                .flatMap(Reason::of)
                .or(() -> reports.stream().map(Report::reason).findFirst())
                .orElse(Reason.OTHER);
    }

    /** Editors and leads are, and who looks after a space. */
    private boolean isAtDesk(Visit visit) {
        return visit.is(Role.EDITOR) || visit.is(Role.LEAD) || moderation.moderates(visit.person());
    }

    /** What the visitor does not look after is not there. */
    Concern concern(Visit visit) {
        return moderation
                .concern(visit.person(), visit.pathId("report"))
                .orElseThrow(NotFoundResponse::new);
    }
}

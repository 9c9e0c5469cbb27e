package relais.moderation;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.Role;
import relais.templates.Templates;
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

    /** A message to the comment's author. */
    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var concern = concern(visit);
        var form = LetterForm.submitted(visit.form());

        if (form.form().isValid()) {
            moderation.write(visit.person(), concern, form.words(), form.key());
            visit.done(concern.path(), "flash.moderation.written");
        } else {
            visit.refused(templates.moderationConcern(page(visit, concern).with(form)));
        }
    }

    /** Nothing more is to be done. */
    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var concern = concern(visit);
        var done = moderation.settle(visit.person(), concern);
        visit.done(
                Concern.desk(concern.subject()),
                done ? "flash.moderation.settled" : "flash.moderation.too-late");
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var concern = concern(visit);
        var form = RemovalForm.submitted(visit.form());

        if (form.form().isValid()) {
            var done = moderation.remove(visit.person(), concern, form.reason());
            visit.done(
                    concern.path(),
                    done ? "flash.moderation.removed" : "flash.moderation.too-late");
        } else {
            visit.refused(templates.moderationConcern(page(visit, concern).with(form)));
        }
    }

    void restore(Context ctx) {
        var visit = Visit.of(ctx);
        var concern = concern(visit);
        var done = moderation.restore(visit.person(), concern);
        visit.done(
                concern.path(), done ? "flash.moderation.restored" : "flash.moderation.too-late");
    }

    private ConcernPage page(Visit visit, Concern concern) {
        var subject = concern.subject();
        var source = moderation.source(subject.kind());
        var said = source.any(subject.id()).orElseThrow(NotFoundResponse::new);
        var reports = moderation.reportsOf(concern);
        var letters = moderation.lettersOf(concern);
        return new ConcernPage(
                visit,
                concern,
                said,
                source.begun(said),
                source.title(visit, said),
                reports,
                letters,
                LetterForm.begun(begun(visit, concern, reports, letters)),
                RemovalForm.blank());
    }

    /** The first message begins with kind words that fit the reason; the next ones with nothing. */
    private String begun(Visit visit, Concern concern, List<Report> reports, List<Letter> letters) {
        var reason =
                visit.query("reason")
                        .flatMap(Reason::of)
                        .or(() -> reports.stream().map(Report::reason).findFirst())
                        .orElse(Reason.OTHER);
        return letters.isEmpty() ? words.about(visit, concern, reason) : "";
    }

    /** Editors and leads are, and who looks after a space. */
    private boolean isAtDesk(Visit visit) {
        return visit.is(Role.EDITOR) || visit.is(Role.LEAD) || moderation.moderates(visit.person());
    }

    private Concern concern(Visit visit) {
        return moderation
                .concern(visit.person(), visit.pathId("report"))
                .orElseThrow(NotFoundResponse::new);
    }
}

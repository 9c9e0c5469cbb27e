package relais.sharing;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.feed.Pieces;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.Optional;

/** Drafts of shares: kept, looked at, gone on with, thrown away. Each is its writer's alone. */
final class DraftsController {

    private final Drafts drafts;
    private final Composer composer;
    private final Pieces pieces;
    private final Templates templates;

    DraftsController(Drafts drafts, Composer composer, Pieces pieces, Templates templates) {
        this.drafts = drafts;
        this.composer = composer;
        this.pieces = pieces;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var all = drafts.of(visit.person());
        var items = all.stream().flatMap(it -> it.itemId().stream()).distinct().toList();
        visit.show(
                templates.sharingDrafts(
                        new DraftsPage(
                                visit,
                                all,
                                pieces.named(visit.person(), visit.language(), items))));
    }

    void edit(Context ctx) {
        var visit = Visit.of(ctx);
        var draft = draft(visit);
        composer.closed(visit, Optional.empty())
                .ifPresentOrElse(
                        closed -> visit.show(templates.sharingClosed(closed)),
                        () ->
                                visit.show(
                                        templates.sharingShow(
                                                composer.page(
                                                        visit,
                                                        ComposerForm.of(visit, draft),
                                                        Optional.of(draft.id()),
                                                        false))));
    }

    /** Kept, with what its writer wants to have in it; and back to it where they go on. */
    void create(Context ctx) {
        var visit = Visit.of(ctx);
        if (isClosed(visit)) {
            visit.go("/share");
        } else {
            var form = ComposerForm.submitted(visit);
            if (form.form().isValid()) {
                composer.add(visit, form);
            }
            if (form.form().isValid()) {
                keep(visit, form);
            } else {
                var page = composer.page(visit, form, Optional.empty(), false);
                visit.refused(templates.sharingShow(page), templates.sharing_composer(page));
            }
        }
    }

    /** Kept while it is written: the answer looks at it once more. */
    void update(Context ctx) {
        var visit = Visit.of(ctx);
        if (isClosed(visit)) {
            visit.go("/share");
        } else {
            var form = ComposerForm.submitted(visit);
            visit.part(templates.sharing_look(composer.look(visit, form, state(visit, form))));
        }
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        drafts.throwAway(visit.person(), draft(visit).id());
        visit.done("/share/drafts", "flash.share.thrown-away");
    }

    private void keep(Visit visit, ComposerForm form) {
        if (form.isBlank() && !form.goesOn()) {
            visit.go("/share/drafts");
            return;
        }
        var kept = composer.keep(visit, form);
        if (kept.isEmpty()) {
            visit.done("/timeline/mine", "flash.share.declared-before");
        } else if (form.isToPlan()) {
            visit.go("/share/drafts/" + kept.get() + "/plan");
        } else if (form.goesOn()) {
            var part = form.wanted().isEmpty() ? "#share_look" : "#composer";
            visit.changed(
                    templates.sharing_composer(composer.page(visit, form, kept, true)),
                    "/share/drafts/" + kept.get() + part);
        } else {
            visit.done("/share/drafts", "flash.share.kept");
        }
    }

    private String state(Visit visit, ComposerForm form) {
        if (!form.form().isValid()) {
            return "too-long";
        }
        return !form.isBlank() && composer.keep(visit, form).isPresent() ? "kept" : "not-yet";
    }

    private boolean isClosed(Visit visit) {
        return composer.closed(visit, Optional.empty()).isPresent();
    }

    private ShareDraft draft(Visit visit) {
        return drafts.draft(visit.person(), visit.pathId("draft"))
                .orElseThrow(NotFoundResponse::new);
    }
}

package relais.sharing;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.timeline.Declaration.AlreadyYours;
import relais.timeline.Declaration.Declared;
import relais.timeline.Declaration.SomebodyElses;
import relais.timeline.Help;
import relais.timeline.PostForm;
import relais.web.Visit;

import java.util.Optional;

/** Where a share begins, and where it is declared. */
final class SharesController {

    private final Sharing sharing;
    private final Composer composer;
    private final Templates templates;

    SharesController(Sharing sharing, Composer composer, Templates templates) {
        this.sharing = sharing;
        this.composer = composer;
        this.templates = templates;
    }

    /** A subject of one's own. */
    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        composer.closed(visit, Optional.empty())
                .ifPresentOrElse(
                        closed -> visit.show(templates.sharingClosed(closed)),
                        () -> show(visit, ComposerForm.blank(visit, Optional.empty())));
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var article =
                composer.article(visit, visit.pathId("item")).orElseThrow(NotFoundResponse::new);
        var item = article.item().id();
        composer.closed(visit, Optional.of(article))
                .ifPresentOrElse(
                        closed -> visit.show(templates.sharingClosed(closed)),
                        () -> show(visit, ComposerForm.blank(visit, Optional.of(item))));
    }

    /** “I posted it.” */
    void create(Context ctx) {
        var visit = Visit.of(ctx);
        if (composer.closed(visit, Optional.empty()).isPresent()) {
            visit.go("/share");
        } else {
            var form = PostForm.submitted(visit);
            if (form.form().isValid()) {
                declare(visit, form);
            } else {
                refuse(visit, form);
            }
        }
    }

    private void declare(Visit visit, PostForm form) {
        var typed = new ComposerForm(form.form());
        var item = typed.itemId().filter(it -> composer.article(visit, it).isPresent());
        var draft = form.draft(Optional.empty(), item, Help.NONE, form.isShown());
        switch (sharing.declare(visit.person(), form.key(), draft, typed.campaignId())) {
            case Declared(var id) ->
                    visit.done(sharing.campaignPage(id).orElse("/timeline/" + id), flash(id));
            case AlreadyYours(_) -> {
                form.form().check("link", false, "timeline.error.yours");
                refuse(visit, form);
            }
            case SomebodyElses() -> {
                form.form().check("link", false, "timeline.error.elsewhere");
                refuse(visit, form);
            }
        }
    }

    private String flash(long postId) {
        return sharing.share(postId)
                .map(
                        it -> {
                            if (!it.personal()) {
                                return "flash.share.near";
                            }
                            return it.company() ? "flash.share.company" : "flash.share.personal";
                        })
                .orElse("flash.share.personal");
    }

    private void show(Visit visit, ComposerForm form) {
        visit.show(templates.sharingShow(composer.page(visit, form, Optional.empty(), false)));
    }

    private void refuse(Visit visit, PostForm form) {
        var typed = new ComposerForm(form.form());
        visit.refused(templates.sharingShow(composer.page(visit, typed, Optional.empty(), false)));
    }
}

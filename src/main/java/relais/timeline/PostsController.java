package relais.timeline;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.timeline.Declaration.AlreadyYours;
import relais.timeline.Declaration.Declared;
import relais.timeline.Declaration.SomebodyElses;
import relais.web.Form;
import relais.web.Visit;

import java.util.Optional;

/** One post: for colleagues to read, and for its author to declare, change and delete. */
final class PostsController {

    private final Timeline timeline;
    private final Cards cards;
    private final Writing writing;
    private final Templates templates;

    PostsController(Timeline timeline, Cards cards, Writing writing, Templates templates) {
        this.timeline = timeline;
        this.cards = cards;
        this.writing = writing;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(
                templates.timelineShow(
                        page(timeline, cards, visit, post(timeline, visit), Form.blank())));
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        var form = PostForm.blank(visit, visit.language());
        visit.query("item").ifPresent(it -> form.form().put("item", it));
        visit.show(templates.timelineEdit(writing.page(visit, form, Optional.empty())));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var form = PostForm.submitted(visit);

        if (form.isLookingUp()) {
            lookUp(visit, Optional.empty());
        } else if (form.form().isValid()) {
            var draft = writing.draft(visit, form);
            answer(
                    visit,
                    form,
                    Optional.empty(),
                    draft,
                    timeline.declare(visit.person(), form.key(), draft));
        } else {
            refuse(visit, form, Optional.empty());
        }
    }

    void edit(Context ctx) {
        var visit = Visit.of(ctx);
        var post = mine(timeline, visit);
        visit.show(
                templates.timelineEdit(writing.page(visit, PostForm.of(post), Optional.of(post))));
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var post = mine(timeline, visit);
        var form = PostForm.submitted(visit);

        if (form.isLookingUp()) {
            lookUp(visit, Optional.of(post));
        } else if (form.form().isValid()) {
            var draft = writing.draft(visit, form);
            answer(
                    visit,
                    form,
                    Optional.of(post),
                    draft,
                    timeline.change(visit.person(), post, draft));
        } else {
            refuse(visit, form, Optional.of(post));
        }
    }

    void confirm(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.timelineRemoval(cards.of(visit, mine(timeline, visit))));
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        timeline.remove(visit.person(), mine(timeline, visit));
        visit.done("/timeline/mine", "flash.post.removed");
    }

    private void answer(
            Visit visit,
            PostForm form,
            Optional<Post> post,
            PostDraft draft,
            Declaration declaration) {
        switch (declaration) {
            case Declared(var id) ->
                    visit.done(
                            "/timeline/" + id,
                            draft.shown() ? "flash.post.shown" : "flash.post.kept");
            case AlreadyYours(_) -> {
                form.form().check("link", false, "timeline.error.yours");
                refuse(visit, form, post);
            }
            case SomebodyElses() -> {
                form.form().check("link", false, "timeline.error.elsewhere");
                refuse(visit, form, post);
            }
        }
    }

    /** The form again, as it was typed and not judged. */
    private void lookUp(Visit visit, Optional<Post> post) {
        visit.show(templates.timelineEdit(writing.page(visit, new PostForm(visit.form()), post)));
    }

    private void refuse(Visit visit, PostForm form, Optional<Post> post) {
        visit.refused(templates.timelineEdit(writing.page(visit, form, post)));
    }

    static Post post(Timeline timeline, Visit visit) {
        return timeline.post(visit.person(), visit.pathId("declaration"))
                .orElseThrow(NotFoundResponse::new);
    }

    static Post mine(Timeline timeline, Visit visit) {
        return timeline.mine(visit.person(), visit.pathId("declaration"))
                .orElseThrow(NotFoundResponse::new);
    }

    static PostPage page(Timeline timeline, Cards cards, Visit visit, Post post, Form form) {
        return new PostPage(
                visit,
                cards.of(visit, post),
                timeline.takedowns().mayDecide(visit.person(), post),
                form);
    }
}

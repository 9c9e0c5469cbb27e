package relais.spaces;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.media.Media;
import relais.media.MediumAnswer;
import relais.mentions.Mentions;
import relais.templates.Templates;
import relais.web.Visit;

/** One post by its number: where it stands, what came with it, what its author does with it. */
final class PostsController {

    private final Spaces spaces;
    private final SpaceSheet sheet;
    private final Mentions mentions;
    private final Media media;
    private final Templates templates;

    PostsController(
            Spaces spaces, SpaceSheet sheet, Mentions mentions, Media media, Templates templates) {
        this.spaces = spaces;
        this.sheet = sheet;
        this.mentions = mentions;
        this.media = media;
        this.templates = templates;
    }

    /** To where it stands. */
    void show(Context ctx) {
        var visit = Visit.of(ctx);
        ctx.redirect(sheet.place(sheet.post(visit)), HttpStatus.SEE_OTHER);
    }

    /** What came with it: for those who read its space, and nobody else. */
    void file(Context ctx) {
        var medium =
                spaces.discussions()
                        .file(sheet.post(Visit.of(ctx)))
                        .orElseThrow(NotFoundResponse::new);
        new MediumAnswer(media, medium).send(ctx);
    }

    void edit(Context ctx) {
        var visit = Visit.of(ctx);
        var post = sheet.mine(visit);
        visit.show(
                templates.spacesChange(
                        visit, post, sheet.home(post), PostForm.filled(post.words())));
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var post = sheet.mine(visit);
        var form = PostForm.submitted(visit.form(), mentions);
        var inTime =
                !form.isValid() || spaces.revisions().change(visit.person(), post, form.meant());
        form.form().check("words", inTime, "spaces.change.late");

        if (form.isValid()) {
            ctx.redirect(sheet.place(post), HttpStatus.SEE_OTHER);
        } else {
            visit.refused(templates.spacesChange(visit, post, sheet.home(post), form));
        }
    }

    void confirm(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.spacesRemoval(visit, sheet.mine(visit)));
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var post = sheet.mine(visit);
        var space = sheet.home(post);

        spaces.revisions().withdraw(visit.person(), post);

        var stands = spaces.discussions().threadOf(post).filter(it -> it.posts() > 0).isPresent();
        visit.done(
                stands ? space + "/threads/" + post.threadId() : space, "flash.spaces.withdrawn");
    }
}

package relais.spaces;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Beginning a thread, reading it, and answering. */
final class ThreadsController {

    private final Spaces spaces;
    private final SpaceSheet sheet;
    private final Templates templates;

    ThreadsController(Spaces spaces, SpaceSheet sheet, Templates templates) {
        this.spaces = spaces;
        this.sheet = sheet;
        this.templates = templates;
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        var space = sheet.writable(visit);
        visit.show(templates.spacesBegin(visit, space, PostForm.blank()));
    }

    void create(Context ctx) throws IOException {
        var visit = Visit.of(ctx);
        var space = sheet.writable(visit);
        var sent = sheet.read(ctx);
        sent.form().titled();
        var words = sheet.words(visit, sent);
        var written =
                words.flatMap(
                        it ->
                                spaces.writing()
                                        .begin(visit.person(), space, sent.form().title(), it));
        words.ifPresent(sheet::drop);
        sent.form()
                .form()
                .check("words", words.isEmpty() || written.isPresent(), "spaces.error.late");

        if (written.isPresent()) {
            ctx.redirect(Post.path(written.get()), HttpStatus.SEE_OTHER);
        } else {
            visit.refused(templates.spacesBegin(visit, space, sent.form()));
        }
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var space = sheet.readable(visit);
        var thread = sheet.thread(visit, space);
        visit.show(
                templates.spacesThread(
                        page(visit, space, thread, posts(visit, thread), form(visit, thread))));
    }

    /** An answer. */
    void answer(Context ctx) throws IOException {
        var visit = Visit.of(ctx);
        var space = sheet.writable(visit);
        var thread = sheet.thread(visit, space);
        var sent = sheet.read(ctx);
        var words = sheet.words(visit, sent);
        var written =
                words.flatMap(it -> spaces.writing().answer(visit.person(), space, thread, it));
        words.ifPresent(sheet::drop);
        sent.form()
                .form()
                .check("words", words.isEmpty() || written.isPresent(), "spaces.error.late");

        if (written.isPresent()) {
            ctx.redirect(Post.path(written.get()), HttpStatus.SEE_OTHER);
        } else {
            var posts = spaces.discussions().latest(thread);
            visit.refused(templates.spacesThread(page(visit, space, thread, posts, sent.form())));
        }
    }

    ThreadPage page(Visit visit, Space space, SpaceThread thread, Posts posts, PostForm form) {
        return new ThreadPage(
                visit,
                space,
                thread,
                posts,
                spaces.discussions().isFollowedBy(visit.person(), thread),
                space.moderates() ? elsewhere(visit, space) : List.of(),
                form,
                Form.blank());
    }

    /** Other spaces that the visitor looks after. */
    List<Space> elsewhere(Visit visit, Space space) {
        return spaces.of(visit.person(), visit.language(), Optional.empty()).stream()
                .filter(it -> it.moderates() && !it.isArchived() && it.id() != space.id())
                .toList();
    }

    private Posts posts(Visit visit, SpaceThread thread) {
        var discussions = spaces.discussions();
        return number(visit, "at")
                .or(() -> number(visit, "quote"))
                .map(it -> discussions.around(thread, it))
                .or(() -> number(visit, "before").map(it -> discussions.before(thread, it)))
                .or(() -> visit.query("latest").map(_ -> discussions.latest(thread)))
                .orElseGet(() -> discussions.from(thread, number(visit, "from").orElse(0L)));
    }

    /** Whoever quotes begins with some words of the post that they answer. */
    private PostForm form(Visit visit, SpaceThread thread) {
        return number(visit, "quote")
                .flatMap(it -> spaces.discussions().post(visit.person(), it))
                .filter(it -> it.threadId() == thread.id() && it.stands())
                .map(it -> PostForm.filled(Quotation.of(it, visit.person())))
                .orElseGet(PostForm::blank);
    }

    private static Optional<Long> number(Visit visit, String name) {
        return visit.query(name).filter(it -> it.matches("\\d{1,18}")).map(Long::valueOf);
    }
}

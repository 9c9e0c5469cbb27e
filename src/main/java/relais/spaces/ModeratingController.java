package relais.spaces;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

/** What becomes of a thread: on top, closed, elsewhere; and whether somebody follows it. */
final class ModeratingController {

    private static final int LONGEST_WHY = 200;

    private final Spaces spaces;
    private final SpaceSheet sheet;
    private final ThreadsController threads;
    private final Templates templates;

    ModeratingController(
            Spaces spaces, SpaceSheet sheet, ThreadsController threads, Templates templates) {
        this.spaces = spaces;
        this.sheet = sheet;
        this.threads = threads;
        this.templates = templates;
    }

    void pin(Context ctx) {
        var visit = Visit.of(ctx);
        var space = sheet.moderated(visit);
        var thread = sheet.thread(visit, space);
        var done = moderating().pin(space, thread);
        visit.done(
                thread.path(space), done ? "flash.spaces.pinned" : "flash.spaces.too-many-pinned");
    }

    void unpin(Context ctx) {
        var visit = Visit.of(ctx);
        var space = sheet.moderated(visit);
        var thread = sheet.thread(visit, space);
        moderating().unpin(space, thread);
        visit.done(thread.path(space), "flash.spaces.unpinned");
    }

    void close(Context ctx) {
        var visit = Visit.of(ctx);
        var space = sheet.moderated(visit);
        var thread = sheet.thread(visit, space);
        var form = visit.form().required("why").atMost(LONGEST_WHY, "why");

        if (form.isValid()) {
            var done = moderating().close(visit.person(), space, thread, form.value("why"));
            visit.done(
                    thread.path(space),
                    done ? "flash.spaces.closed" : "flash.spaces.closed-before");
        } else {
            var page =
                    threads.page(
                            visit,
                            space,
                            thread,
                            spaces.discussions().latest(thread),
                            PostForm.blank());
            visit.refused(templates.spacesThread(page.with(form)));
        }
    }

    void reopen(Context ctx) {
        var visit = Visit.of(ctx);
        var space = sheet.moderated(visit);
        var thread = sheet.thread(visit, space);
        moderating().reopen(space, thread);
        visit.done(thread.path(space), "flash.spaces.thread-reopened");
    }

    /** To another space that they look after, too. */
    void move(Context ctx) {
        var visit = Visit.of(ctx);
        var space = sheet.moderated(visit);
        var thread = sheet.thread(visit, space);
        var to =
                threads.elsewhere(visit, space).stream()
                        .filter(it -> it.slug().equals(visit.form().value("to")))
                        .findFirst()
                        .orElseThrow(NotFoundResponse::new);
        var done = moderating().move(space, thread, to);
        visit.done(
                done ? thread.path(to) : space.path(),
                done ? "flash.spaces.moved" : "flash.spaces.moved-before");
    }

    void follow(Context ctx) {
        follow(Visit.of(ctx), true, "flash.spaces.followed");
    }

    void unfollow(Context ctx) {
        follow(Visit.of(ctx), false, "flash.spaces.unfollowed");
    }

    private void follow(Visit visit, boolean follows, String flash) {
        var space = sheet.readable(visit);
        var thread = sheet.thread(visit, space);
        spaces.discussions().follow(visit.person(), thread, follows);
        visit.done(thread.path(space), flash);
    }

    private Moderating moderating() {
        return spaces.discussions().moderating();
    }
}

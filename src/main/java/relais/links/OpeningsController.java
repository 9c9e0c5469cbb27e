package relais.links;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Guesses;
import relais.web.Sender;
import relais.web.Visit;

import java.util.Optional;

/**
 * Opens links: one statement, and nothing that waits for being counted. No session is read: whoever
 * follows a link is nobody here.
 */
final class OpeningsController {

    private final Links links;
    private final ClickCounter clicks;
    private final Templates templates;
    private final Openers openers = new Openers();
    private final Guesses guesses = new Guesses();

    OpeningsController(Links links, ClickCounter clicks, Templates templates) {
        this.links = links;
        this.clicks = clicks;
        this.templates = templates;
    }

    void show(Context ctx) {
        var code = ctx.pathParam("code");
        var way = links.way(code);
        // the page that is opened learns what stands in its address, and nothing of the one before
        ctx.header("Referrer-Policy", "no-referrer").header("X-Robots-Tag", "noindex, nofollow");

        if (way.isEmpty()) {
            miss(ctx);
        } else if (way.get().living()) {
            lead(ctx, code, way.get());
        } else {
            ctx.status(HttpStatus.GONE);
            var visit = Visit.of(ctx);
            visit.show(templates.linksGone(new GonePage(visit)));
        }
    }

    /** A browser that asks in advance is refused, so that it asks again when it matters. */
    private void lead(Context ctx, String code, LinkStore.Way way) {
        var opener = opener(ctx);
        if (opener == Opener.PREFETCH) {
            ctx.status(HttpStatus.FORBIDDEN);
            return;
        }
        if (opener != Opener.MACHINE) {
            var agent = Optional.ofNullable(ctx.userAgent()).orElse("");
            clicks.count(way.id(), code, Sender.of(ctx), agent, opener == Opener.PERSON);
        }
        ctx.redirect(way.target(), HttpStatus.FOUND);
    }

    private Opener opener(Context ctx) {
        return ctx.method() == HandlerType.HEAD
                ? Opener.MACHINE
                : openers.judge(ctx::header, "https".equals(ctx.scheme()));
    }

    private void miss(Context ctx) {
        if (guesses.isOneTooMany(Sender.of(ctx))) {
            ctx.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header("Retry-After", String.valueOf(Guesses.WHILE.toSeconds()))
                    .contentType("text/plain")
                    .result("Nothing here.\n");
        } else {
            throw new NotFoundResponse();
        }
    }
}

package relais.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;

import org.eclipse.jetty.http.HttpException;
import org.jdbi.v3.core.ConnectionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.templates.Templates;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Turns whatever a handler throws into a page that says what happened and what to do. What nobody
 * expected is logged once, with the reference that the page shows.
 */
public final class Failures {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);
    private static final Set<Integer> EXPLAINED =
            Set.of(400, 403, 404, 409, 410, 422, 429, 500, 503);

    private final Templates templates;

    public Failures(Templates templates) {
        this.templates = templates;
    }

    public void register(RoutesConfig routes) {
        routes.exception(HttpResponseException.class, this::expected);
        routes.exception(Exception.class, this::unexpected);
    }

    private void expected(HttpResponseException e, Context ctx) {
        if (e.getStatus() == 429) {
            ctx.header("Retry-After", e.getDetails().getOrDefault("Retry-After", "60"));
        }
        answer(ctx, e.getStatus(), e.getDetails().getOrDefault("Instead", "/"));
    }

    private void unexpected(Exception e, Context ctx) {
        if (causes(e).anyMatch(HttpException.class::isInstance)) {
            answer(ctx, 400);
        } else if (causes(e).anyMatch(Failures::isDatabaseAway)) {
            log.warn("The database is away: {}", e.getMessage());
            ctx.header("Retry-After", "10");
            answer(ctx, 503);
        } else {
            log.error("{} {} failed", ctx.method(), RequestLog.route(ctx), e);
            answer(ctx, 500);
        }
    }

    private void answer(Context ctx, int status) {
        answer(ctx, status, "/");
    }

    private void answer(Context ctx, int status, String instead) {
        ctx.status(status);
        var shown = EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500;
        var page = new ErrorPage(Visit.of(ctx), shown, RequestLog.reference(ctx), instead);
        var visit = page.visit();
        visit.answer(visit.isHtmx() ? templates.errors_flash(page) : templates.errorsShow(page));
    }

    private static boolean isDatabaseAway(Throwable e) {
        return e instanceof ConnectionException
                || e instanceof SQLTransientConnectionException
                || e instanceof SQLNonTransientConnectionException;
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(20);
    }
}

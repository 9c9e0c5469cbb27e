package relais.spaces;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import relais.templates.Templates;
import relais.web.Visit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** What somebody knows of a space already, what they are told of it, and whom they can name. */
final class VisitsController {

    private final Spaces spaces;
    private final SpaceSheet sheet;
    private final Templates templates;

    VisitsController(Spaces spaces, SpaceSheet sheet, Templates templates) {
        this.spaces = spaces;
        this.sheet = sheet;
        this.templates = templates;
    }

    /** What was said until their page was made is not new to them any more. */
    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var space = sheet.readable(visit);
        var until = time(visit.form().value("until")).filter(it -> !it.isAfter(visit.now()));
        spaces.seen(visit.person(), space, until.orElseGet(visit::now));
        if (visit.isHtmx()) {
            ctx.status(HttpStatus.NO_CONTENT);
        } else {
            visit.done(space.path(), "flash.spaces.seen");
        }
    }

    void tell(Context ctx) {
        letter(Visit.of(ctx), true, "flash.spaces.letter");
    }

    void silence(Context ctx) {
        letter(Visit.of(ctx), false, "flash.spaces.no-letter");
    }

    /** A list to choose from, to be put below a text. */
    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var space = sheet.readable(visit);
        var begun = visit.query("q").orElse("");
        visit.part(
                templates.mentions_suggestions(
                        visit, spaces.suggestions(visit.person(), space, begun)));
    }

    private void letter(Visit visit, boolean told, String flash) {
        var space = sheet.readable(visit);
        spaces.chooseLetter(visit.person(), space, told);
        visit.done(space.path(), flash);
    }

    private static Optional<Instant> time(String written) {
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}

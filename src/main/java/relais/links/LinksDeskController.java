package relais.links;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Form;
import relais.web.RemovalForm;
import relais.web.Visit;

import java.util.Optional;

/** Links of others: found by their address, and ended where they do harm. */
final class LinksDeskController {

    private final Links links;
    private final LinkLines lines;
    private final Templates templates;

    LinksDeskController(Links links, LinkLines lines, Templates templates) {
        this.links = links;
        this.lines = lines;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var asked = visit.query("address").orElse("");
        var link = links.reached(visit.person(), asked);
        visit.show(templates.linksDesk(page(visit, asked, link, Form.blank())));
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var code = visit.pathText("code");
        var link = links.reached(visit.person(), code).orElseThrow(NotFoundResponse::new);
        var form = RemovalForm.submitted(visit.form());

        if (form.form().isValid()) {
            boolean done = links.takeAway(visit.person(), link, form.reason());
            visit.done(
                    "/studio/links?address=" + code,
                    done ? "flash.link.taken-away" : "flash.link.ended-before");
        } else {
            visit.refused(templates.linksDesk(page(visit, code, Optional.of(link), form.form())));
        }
    }

    private LinksDeskPage page(Visit visit, String asked, Optional<TrackedLink> link, Form form) {
        return new LinksDeskPage(visit, asked, link.map(it -> lines.of(visit, it)), form);
    }
}

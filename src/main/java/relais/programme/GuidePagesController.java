package relais.programme;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

final class GuidePagesController {

    private final Guide guide;
    private final Templates templates;

    GuidePagesController(Guide guide, Templates templates) {
        this.guide = guide;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var readable = readable(visit);
        var more = readable.size() < guide.pages().size();
        visit.show(templates.guidePagesIndex(new GuideIndexPage(visit, readable, more)));
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var page = guide.page(visit.pathText("page")).orElseThrow(NotFoundResponse::new);

        if (page.open() || visit.isSignedIn()) {
            visit.show(
                    templates.guidePagesShow(new GuideReadingPage(visit, readable(visit), page)));
        } else {
            visit.go("/login?to=" + URLEncoder.encode(page.url(), StandardCharsets.UTF_8));
        }
    }

    private List<GuidePage> readable(Visit visit) {
        return guide.pages().stream().filter(page -> page.open() || visit.isSignedIn()).toList();
    }
}

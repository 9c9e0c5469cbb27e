package relais.search;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

final class SearchController {

    private final Search search;
    private final Templates templates;

    SearchController(Search search, Templates templates) {
        this.search = search;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var page = page(visit);
        ctx.header("Vary", "HX-Request");
        if (visit.isHtmx()) {
            visit.part(templates.searchResults_found(page, true));
        } else {
            visit.show(templates.searchResultsIndex(page));
        }
    }

    private FindingsPage page(Visit visit) {
        var reader = new Reader(visit.person(), visit.language(), visit.now());
        var sought = Sought.of(visit.query("q").orElse(""));
        var kind = visit.query("kind").flatMap(Findable::of);
        var after = visit.query("after").flatMap(Position::read);
        var found =
                kind.map(it -> search.all(reader, sought, it, after))
                        .orElseGet(() -> search.everything(reader, sought));
        return new FindingsPage(visit, sought, kind, found, after.isPresent());
    }
}

package relais.training;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

final class PathsController {

    private final Training training;
    private final Suggestions suggestions;
    private final Templates templates;

    PathsController(Training training, Suggestions suggestions, Templates templates) {
        this.training = training;
        this.suggestions = suggestions;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var paths = training.paths(visit.person(), visit.language());
        var suggested = Suggested.among(paths, suggestions.to(visit.person()));
        visit.show(templates.trainingPathsIndex(new PathsPage(visit, paths, suggested)));
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var path =
                training.path(visit.person(), visit.pathText("path"), visit.language())
                        .orElseThrow(NotFoundResponse::new);
        visit.show(templates.trainingPathsShow(new PathPage(visit, path)));
    }
}

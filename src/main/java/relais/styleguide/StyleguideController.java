package relais.styleguide;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

final class StyleguideController {

    private final Templates templates;

    StyleguideController(Templates templates) {
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);

        visit.show(templates.styleguideShow(StyleguidePage.sample(visit)));
    }
}

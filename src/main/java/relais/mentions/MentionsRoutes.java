package relais.mentions;

import static relais.people.Role.EMPLOYEE;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Routes;
import relais.web.Visit;

/** Whom somebody may mean while they type. */
public final class MentionsRoutes {

    private final Mentions mentions;
    private final Templates templates;

    public MentionsRoutes(Mentions mentions, Templates templates) {
        this.mentions = mentions;
        this.templates = templates;
    }

    public void register(Routes routes) {
        routes.get("/mentions", this::index, EMPLOYEE);
    }

    /** A list to choose from, to be put below a text. */
    private void index(Context ctx) {
        var visit = Visit.of(ctx);
        var found = mentions.suggestions(visit.person(), visit.query("q").orElse(""));
        visit.part(templates.mentions_suggestions(visit, found));
    }
}

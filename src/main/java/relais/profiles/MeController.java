package relais.profiles;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.MessageCatalog;
import relais.web.Visit;

/** One's own page, and in which language one reads. */
final class MeController {

    private final Profiles profiles;
    private final Shelves shelves;
    private final Templates templates;

    MeController(Profiles profiles, Shelves shelves, Templates templates) {
        this.profiles = profiles;
        this.shelves = shelves;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var profile = profiles.profile(visit.person().handle()).orElseThrow(NotFoundResponse::new);
        visit.show(templates.profilesMeShow(shelves.mePage(visit, profile)));
    }

    /** Back to where the language was changed; to nowhere outside of the portal. */
    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var form = visit.form();
        if (ctx.appData(MessageCatalog.KEY).of(form.value("language")).isEmpty()) {
            throw new NotFoundResponse();
        }
        profiles.speak(visit.person(), form.value("language"));
        visit.go(isOurs(form.value("back")) ? form.value("back") : "/me");
    }

    private static boolean isOurs(String path) {
        return path.matches("/(?![/\\\\])[\\x21-\\x7E]*");
    }
}

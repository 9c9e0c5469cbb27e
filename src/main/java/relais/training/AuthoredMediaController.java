package relais.training;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.media.Incoming;
import relais.media.Medium;
import relais.media.Taking;
import relais.media.Taking.Refused;
import relais.media.Taking.Taken;
import relais.people.Person;
import relais.templates.Templates;
import relais.web.Form;
import relais.web.LargeUpload;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Pictures, documents, videos and captions for the lessons of a module. */
final class AuthoredMediaController {

    private static final long MEGABYTE = 1_000_000;

    private final Authoring authoring;
    private final Shelves shelves;
    private final Templates templates;

    AuthoredMediaController(Authoring authoring, Shelves shelves, Templates templates) {
        this.authoring = authoring;
        this.shelves = shelves;
        this.templates = templates;
    }

    void index(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        show(studio, Form.blank());
    }

    void create(Context ctx) throws IOException {
        var studio = Studio.of(ctx, authoring);
        var visit = studio.visit();
        var module = studio.module();
        var upload = LargeUpload.of(ctx, "file", shelves.mostMegabytes() * MEGABYTE);
        // of what is too large nothing else was read
        var form = upload instanceof LargeUpload.TooLarge ? Form.blank() : visit.form();
        switch (taken(upload, form, visit.person(), module)) {
            case Taken(var medium) -> {
                Draft.LANGUAGES.forEach(it -> form.put("words-" + it, ""));
                var page = page(studio, form, Optional.of(medium));
                visit.changed(templates.trainingAuthoringTaken(page), page.path());
            }
            case Refused(var messageKey) -> {
                form.check("file", false, messageKey);
                var page = page(studio, form, Optional.empty());
                visit.refused(
                        templates.trainingAuthoringMedia(page),
                        templates.trainingAuthoring_media(page, true));
            }
        }
    }

    /** What a draft or a version shows stays: 409. */
    void remove(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var visit = studio.visit();
        var module = studio.module();
        var medium =
                shelves.of(module).media().stream()
                        .filter(it -> it.address().equals(visit.pathText("medium")))
                        .findFirst()
                        .orElseThrow(NotFoundResponse::new);
        if (shelves.remove(medium)) {
            visit.done(module.url() + "/media", "flash.training.media-removed");
        } else {
            ctx.status(HttpStatus.CONFLICT);
            show(studio, Form.blank().check("removal", false, "media.error.used"));
        }
    }

    private Taking taken(LargeUpload upload, Form form, Person by, AuthoredModule module)
            throws IOException {
        return switch (upload) {
            case LargeUpload.None() -> new Refused("media.error.none");
            case LargeUpload.TooLarge() -> new Refused("media.error.large");
            case LargeUpload.File file ->
                    shelves.take(
                            by,
                            module,
                            new Incoming(file.name(), file.size(), file::content),
                            new WordsForm(form, List.of("words")).words("words"));
        };
    }

    private void show(Studio studio, Form form) {
        studio.visit().show(templates.trainingAuthoringMedia(page(studio, form, Optional.empty())));
    }

    private ShelfPage page(Studio studio, Form form, Optional<Medium> latest) {
        var module = studio.module();
        return new ShelfPage(
                studio.visit(), module, shelves.of(module), shelves.mostMegabytes(), form, latest);
    }
}

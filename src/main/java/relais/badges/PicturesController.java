package relais.badges;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.pictures.Reading;
import relais.templates.Templates;
import relais.web.Form;
import relais.web.Upload;
import relais.web.Visit;

/** A badge's own picture: HR uploads it, everybody sees it. */
final class PicturesController {

    private final Badges badges;
    private final Pictures pictures;
    private final Templates templates;

    PicturesController(Badges badges, Pictures pictures, Templates templates) {
        this.badges = badges;
        this.pictures = pictures;
        this.templates = templates;
    }

    /** Of one type, with nothing allowed in it; another picture has another address. */
    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var picture =
                pictures.find(visit.pathText("badge"), visit.pathText("hash"))
                        .orElseThrow(NotFoundResponse::new);
        ctx.header("Content-Security-Policy", "default-src 'none'; sandbox");
        ctx.header("Cache-Control", "public, max-age=31536000, immutable");
        ctx.contentType(picture.kind().type()).result(picture.content());
    }

    void edit(Context ctx) {
        var visit = CatalogueController.allowed(ctx);
        visit.show(templates.badgesPicturesEdit(page(visit, Form.blank())));
    }

    void update(Context ctx) {
        var visit = CatalogueController.allowed(ctx);
        var badge = CatalogueController.badge(badges, visit);
        switch (read(Upload.of(ctx, "file"))) {
            case Reading.Usable usable -> {
                pictures.use(visit.person(), badge, usable.picture());
                visit.done("/hr/badges/" + badge.slug(), "flash.badge-pictured");
            }
            case Reading.Refused(var messageKey) ->
                    visit.refused(
                            templates.badgesPicturesEdit(
                                    page(visit, Form.blank().check("file", false, messageKey))));
        }
    }

    void remove(Context ctx) {
        var visit = CatalogueController.allowed(ctx);
        var badge = CatalogueController.badge(badges, visit);
        pictures.remove(visit.person(), badge);
        visit.done("/hr/badges/" + badge.slug(), "flash.badge-drawn");
    }

    private Reading read(Upload upload) {
        return switch (upload) {
            case Upload.None() -> new Reading.Refused("badges.picture.none");
            case Upload.TooLarge() -> new Reading.Refused("pictures.error.heavy");
            case Upload.File(var content) -> pictures.read(content);
        };
    }

    private PicturePage page(Visit visit, Form form) {
        return new PicturePage(
                visit, CatalogueController.badge(badges, visit), pictures.mostKilobytes(), form);
    }
}

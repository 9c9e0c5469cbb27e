package relais.studio;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.media.Incoming;
import relais.media.Medium;
import relais.media.Taking;
import relais.media.Taking.Refused;
import relais.media.Taking.Taken;
import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.web.Form;
import relais.web.LargeUpload;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pictures for a piece: each says what it shows, in every language of the portal. */
final class PicturesController {

    /** What a camera makes. */
    private static final int MOST_BYTES = 20_000_000;

    private static final int WORDS = 250;

    private final Studio studio;
    private final PeopleStore people;
    private final Templates templates;

    PicturesController(Studio studio, PeopleStore people, Templates templates) {
        this.studio = studio;
        this.people = people;
        this.templates = templates;
    }

    void index(Context ctx) {
        var desk = Desk.of(ctx, studio, people);
        var page = page(desk, desk.piece(), Form.blank(), Optional.empty());
        desk.visit().show(templates.studioItemsPictures(page));
    }

    void create(Context ctx) throws IOException {
        var desk = Desk.of(ctx, studio, people);
        var piece = desk.piece();
        var upload = LargeUpload.of(ctx, "file", MOST_BYTES);
        // of what is too large nothing else was read
        var form = upload instanceof LargeUpload.TooLarge ? Form.unread() : desk.visit().form();
        switch (taken(desk, piece, upload, form)) {
            case Taken(var medium) -> {
                var again = Form.blank();
                again.put("picture", form.value("picture"));
                var page = page(desk, desk.piece(), again, Optional.of(medium));
                desk.visit().changed(templates.studioItems_pictures(page, true), page.path());
            }
            case Refused(var messageKey) -> {
                form.check("file", false, messageKey);
                refuse(desk, piece, form);
            }
        }
    }

    /** What the draft or an edition shows stays: 409. */
    void remove(Context ctx) {
        var desk = Desk.of(ctx, studio, people);
        var piece = desk.piece();
        var address = desk.visit().pathText("medium");
        var medium =
                desk.pictures().stream()
                        .filter(it -> it.address().equals(address))
                        .findFirst()
                        .orElseThrow(NotFoundResponse::new);
        if (studio.pictures().remove(piece, medium)) {
            desk.visit().done(piece.url() + "/pictures", "flash.studio.picture-removed");
        } else {
            ctx.status(HttpStatus.CONFLICT);
            var form = Form.blank().check("removal", false, "studio.pictures.used");
            desk.visit()
                    .show(templates.studioItemsPictures(page(desk, piece, form, Optional.empty())));
        }
    }

    private Taking taken(Desk desk, Piece piece, LargeUpload upload, Form form) throws IOException {
        return switch (upload) {
            case LargeUpload.None() -> new Refused("media.error.none");
            case LargeUpload.TooLarge() -> new Refused("pictures.error.heavy");
            case LargeUpload.File file when hasWords(form) ->
                    studio.pictures()
                            .take(
                                    desk.visit().person(),
                                    piece,
                                    new Incoming(file.name(), file.size(), file::content),
                                    words(form));
            case LargeUpload.File _ -> new Refused("studio.pictures.again");
        };
    }

    private static boolean hasWords(Form form) {
        Draft.LANGUAGES.forEach(it -> form.required("words-" + it).atMost(WORDS, "words-" + it));
        return form.isValid();
    }

    private static Map<String, String> words(Form form) {
        return Draft.LANGUAGES.stream()
                .collect(Collectors.toMap(Function.identity(), it -> form.value("words-" + it)));
    }

    private void refuse(Desk desk, Piece piece, Form form) {
        var page = page(desk, piece, form, Optional.empty());
        desk.visit()
                .refused(
                        templates.studioItemsPictures(page),
                        templates.studioItems_pictures(page, true));
    }

    private static PicturesPage page(Desk desk, Piece piece, Form form, Optional<Medium> latest) {
        return new PicturesPage(
                desk.visit(), piece, desk.pictures(), form.value("picture"), form, latest);
    }
}

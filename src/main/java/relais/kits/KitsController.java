package relais.kits;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.joining.Charter;
import relais.joining.Joining;
import relais.kits.KitSaving.Overtaken;
import relais.kits.KitSaving.Saved;
import relais.kits.KitSaving.TooFew;
import relais.ownvoice.OwnVoice;
import relais.settings.Programme;
import relais.settings.Settings;
import relais.studio.Piece;
import relais.studio.Studio;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The kit of a piece: written, opened and closed by editors whose role reaches its readers. */
final class KitsController {

    private final Kits kits;
    private final Studio studio;
    private final Joining joining;
    private final OwnVoice voice;
    private final LongFunction<List<Long>> posts;
    private final Settings settings;
    private final Templates templates;

    /**
     * @param posts those that are declared about an item
     */
    KitsController(
            Kits kits,
            Studio studio,
            Joining joining,
            OwnVoice voice,
            LongFunction<List<Long>> posts,
            Settings settings,
            Templates templates) {
        this.kits = kits;
        this.studio = studio;
        this.joining = joining;
        this.voice = voice;
        this.posts = posts;
        this.settings = settings;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var piece = piece(visit);
        var kit = piece.itemId().flatMap(kits::of);
        var form = kit.map(KitForm::of).orElseGet(KitForm::blank);
        visit.show(templates.kitsShow(page(visit, piece, kit, form, false)));
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var piece = piece(visit);
        long item = piece.itemId().orElseThrow(NotFoundResponse::new);
        var form = KitForm.submitted(visit);

        if (form.form().isValid()) {
            switch (kits.save(visit.person(), item, form.edition(), form.draft())) {
                case Saved() -> visit.done(piece.url() + "/kit", "flash.kit.saved");
                case TooFew() -> {
                    form.form().check(KitForm.opening("fr", 0), false, "kits.error.few");
                    visit.refused(
                            templates.kitsShow(page(visit, piece, kits.of(item), form, false)));
                }
                case Overtaken() -> {
                    var now = kits.of(item);
                    now.ifPresent(it -> form.form().put("edition", String.valueOf(it.edition())));
                    ctx.status(HttpStatus.CONFLICT);
                    visit.show(templates.kitsShow(page(visit, piece, now, form, true)));
                }
            }
        } else {
            visit.refused(templates.kitsShow(page(visit, piece, kits.of(item), form, false)));
        }
    }

    void open(Context ctx) {
        var visit = Visit.of(ctx);
        var piece = piece(visit);
        boolean open = kits.show(piece.itemId().orElseThrow(NotFoundResponse::new));
        visit.done(piece.url() + "/kit", open ? "flash.kit.opened" : "flash.kit.few");
    }

    void close(Context ctx) {
        var visit = Visit.of(ctx);
        var piece = piece(visit);
        kits.hide(piece.itemId().orElseThrow(NotFoundResponse::new));
        visit.done(piece.url() + "/kit", "flash.kit.closed");
    }

    private Piece piece(Visit visit) {
        return studio.piece(visit.person(), visit.pathId("piece"), visit.language())
                .orElseThrow(NotFoundResponse::new);
    }

    private KitPage page(
            Visit visit, Piece piece, Optional<Kit> kit, KitForm form, boolean overtaken) {
        return new KitPage(
                visit,
                piece,
                kit,
                form,
                KitForm.LANGUAGES.stream()
                        .collect(Collectors.toMap(Function.identity(), this::disclosure)),
                kit.map(this::echoes).orElse(Map.of()),
                settings.get(Programme.SMALLEST_GROUP),
                overtaken);
    }

    /** In how many people’s posts each opening is still recognisable. */
    private Map<Long, Integer> echoes(Kit kit) {
        var found =
                voice.recognisable(
                        kit.openings().stream().map(Opening::words).toList(),
                        posts.apply(kit.itemId()));
        return IntStream.range(0, found.size())
                .boxed()
                .collect(Collectors.toMap(it -> kit.openings().get(it).id(), found::get));
    }

    private String disclosure(String language) {
        return joining.charter(language).map(Charter::disclosure).orElse("");
    }
}

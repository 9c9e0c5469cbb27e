package relais.studio;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.web.Visit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pieces: a list of them, a new one, and each with its draft. */
final class PiecesController {

    private static final int A_PAGE = 30;
    private static final Pattern PLACE = Pattern.compile("([\\dTZ:.-]{10,32})_(\\d{1,18})");

    private final Studio studio;
    private final PeopleStore people;
    private final Templates templates;

    PiecesController(Studio studio, PeopleStore people, Templates templates) {
        this.studio = studio;
        this.people = people;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var place = visit.query("before").map(PLACE::matcher).filter(it -> it.matches());
        var before = place.flatMap(it -> time(it.group(1)));
        var found =
                studio.published(
                        visit.person(),
                        before.orElseGet(visit::now),
                        before.map(_ -> Long.valueOf(place.get().group(2))).orElse(Long.MAX_VALUE),
                        A_PAGE + 1,
                        visit.language());
        var published = found.subList(0, Math.min(A_PAGE, found.size()));
        var more =
                found.size() > A_PAGE
                        ? Optional.of(
                                "/studio/items?before="
                                        + published.getLast().changedAt()
                                        + "_"
                                        + published.getLast().id())
                        : Optional.<String>empty();
        var drafts =
                before.isPresent()
                        ? List.<Piece>of()
                        : studio.drafts(visit.person(), visit.language());
        visit.show(templates.studioItemsIndex(new PiecesPage(visit, drafts, published, more)));
    }

    void blank(Context ctx) {
        var desk = Desk.of(ctx, studio, people);
        desk.visit().show(templates.studioItemsShow(fresh(desk, PieceForm.blank())));
    }

    void create(Context ctx) {
        var desk = Desk.of(ctx, studio, people);
        var visit = desk.visit();
        var typed = PieceForm.submitted(visit.form(), desk.choices());
        var draft = draft(desk, typed);
        if (draft.isPresent() && !isPreview(typed)) {
            long id = studio.create(visit.person(), draft.get());
            visit.done("/studio/items/" + id, "flash.studio.saved");
        } else {
            refuse(visit, fresh(desk, typed));
        }
    }

    void show(Context ctx) {
        var desk = Desk.of(ctx, studio, people);
        var piece = desk.piece();
        var typed = PieceForm.of(piece, desk.choices(), desk.visit().zone());
        desk.visit().show(templates.studioItemsShow(page(desk, piece, typed, Optional.empty())));
    }

    /** Whoever was overtaken sees both texts side by side (409), and nothing of theirs is lost. */
    void update(Context ctx) {
        var desk = Desk.of(ctx, studio, people);
        var visit = desk.visit();
        var piece = desk.piece();
        var typed = PieceForm.submitted(visit.form(), desk.choices());
        var draft = draft(desk, typed);
        if (draft.isEmpty() || isPreview(typed)) {
            refuse(visit, page(desk, piece, typed, Optional.empty()));
        } else if (studio.change(visit.person(), piece, typed.seen(), draft.get())) {
            visit.done(piece.url(), "flash.studio.saved");
        } else {
            ctx.status(HttpStatus.CONFLICT);
            var newest = desk.piece();
            typed.form().put("revision", String.valueOf(newest.revision()));
            visit.show(
                    templates.studioItemsShow(
                            page(desk, newest, typed, Optional.of(newest.current()))));
        }
    }

    private static boolean isPreview(PieceForm typed) {
        return !typed.form().value("preview").isEmpty();
    }

    /** Empty where something is wrong with it: for whom it is has to be within the role's reach. */
    private Optional<Draft> draft(Desk desk, PieceForm typed) {
        if (!typed.form().isValid()) {
            return Optional.empty();
        }
        var draft = typed.draft(desk.choices(), desk.visit().zone());
        typed.form()
                .check(
                        "countries",
                        studio.mayEdit(desk.visit().person(), draft.audience()),
                        "studio.edit.reach");
        return Optional.of(draft).filter(_ -> typed.form().isValid());
    }

    private void refuse(Visit visit, PiecePage page) {
        if (page.form().isValid()) {
            visit.show(templates.studioItemsShow(page));
        } else {
            visit.refused(templates.studioItemsShow(page));
        }
    }

    private static PiecePage fresh(Desk desk, PieceForm typed) {
        return new PiecePage(
                desk.visit(), Optional.empty(), typed, desk.choices(), List.of(), Optional.empty());
    }

    private PiecePage page(Desk desk, Piece piece, PieceForm typed, Optional<Draft> theirs) {
        return new PiecePage(
                desk.visit(),
                Optional.of(piece),
                typed,
                desk.choices(),
                studio.editions(piece),
                theirs);
    }

    private static Optional<Instant> time(String written) {
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}

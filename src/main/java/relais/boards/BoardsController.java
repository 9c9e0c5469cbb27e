package relais.boards;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.points.Period;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.Locale;
import java.util.stream.Stream;

final class BoardsController {

    /** The one board there is; others join it when their figures exist. */
    private static final String POINTS = "points";

    private final Boards boards;
    private final Templates templates;

    BoardsController(Boards boards, Templates templates) {
        this.boards = boards;
        this.templates = templates;
    }

    void index(Context ctx) {
        show(Visit.of(ctx));
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        if (!visit.pathText("board").equals(POINTS)) {
            throw new NotFoundResponse();
        }
        show(visit);
    }

    private void show(Visit visit) {
        var board = boards.boardFor(visit.person(), boards.now(kind(visit)));
        visit.show(templates.boardsBoardsShow(new BoardPage(visit, board, boards.zone())));
    }

    private static Period.Kind kind(Visit visit) {
        var wanted = visit.query("period").orElse("month");
        return Stream.of(Period.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }
}

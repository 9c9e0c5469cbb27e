package relais.boards;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.points.Period;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.Locale;
import java.util.stream.Stream;

final class BoardsController {

    private static final String POINTS = "points";
    private static final String TEAMS = "teams";

    private final Boards boards;
    private final Templates templates;

    BoardsController(Boards boards, Templates templates) {
        this.boards = boards;
        this.templates = templates;
    }

    void index(Context ctx) {
        showPoints(Visit.of(ctx));
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        switch (visit.pathText("board")) {
            case POINTS -> showPoints(visit);
            case TEAMS -> showTeams(visit);
            default -> throw new NotFoundResponse();
        }
    }

    private void showPoints(Visit visit) {
        var period = period(visit);
        var stretch = boards.stretch(period);
        var scopes = boards.scopesOf(visit.person());
        var scope =
                boards.scope(visit.query("scope").orElse("everyone"), scopes)
                        .orElseThrow(NotFoundResponse::new);
        visit.show(
                templates.boardsBoardsShow(
                        new BoardPage(
                                visit,
                                boards.boardFor(visit.person(), period, scope),
                                stretch,
                                boards.late(stretch),
                                scope,
                                scopes,
                                boards.zone())));
    }

    private void showTeams(Visit visit) {
        var period = period(visit);
        var stretch = boards.stretch(period);
        visit.show(
                templates.boardsTeamsIndex(
                        new TeamsPage(
                                visit,
                                stretch,
                                boards.late(stretch),
                                boards.teams(period),
                                boards.teamOf(visit.person(), period),
                                boards.zone())));
    }

    /** The running one, or an earlier one by its key. What is yet to come is not there. */
    private Period period(Visit visit) {
        var running = boards.now(kind(visit));
        return visit.query("at")
                .map(
                        key ->
                                Period.of(running.kind(), key)
                                        .filter(it -> !it.start().isAfter(running.start()))
                                        .orElseThrow(NotFoundResponse::new))
                .orElse(running);
    }

    private static Period.Kind kind(Visit visit) {
        var wanted = visit.query("period").orElse("month");
        return Stream.of(Period.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }
}

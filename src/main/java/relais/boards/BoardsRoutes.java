package relais.boards;

import static relais.people.Role.EMPLOYEE;

import relais.templates.Templates;
import relais.web.Routes;

/** Boards by period. */
public final class BoardsRoutes {

    private final BoardsController boards;

    public BoardsRoutes(Boards boards, Templates templates) {
        this.boards = new BoardsController(boards, templates);
    }

    public void register(Routes routes) {
        routes.get("/boards", boards::index, EMPLOYEE);
        routes.get("/boards/{board}", boards::show, EMPLOYEE);
    }
}

package relais.joining;

import io.javalin.http.Context;

import relais.web.Visit;

/** Whether a member stands in the champions’ tree by name. */
final class TreeNamesController {

    private final Joining joining;

    TreeNamesController(Joining joining) {
        this.joining = joining;
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);

        joining.nameInTree(visit.person(), visit.form().isChecked("named", "yes"));

        visit.done("/me/joining", "flash.joining.tree");
    }
}

package relais.profiles;

import io.javalin.http.Context;

import relais.joining.ChoicesForm;
import relais.joining.Choosing.AlreadyIn;
import relais.joining.Choosing.CharterRenewed;
import relais.joining.Choosing.Chosen;
import relais.joining.Choosing.ColleaguesName;
import relais.joining.Choosing.NotIn;
import relais.joining.Choosing.PseudonymTaken;
import relais.joining.Joining;
import relais.web.Visit;

/** Under which name somebody appears on boards; what they want to hear about stays. */
final class BoardNamesController {

    private final Joining joining;
    private final SettingsSheet sheet;

    BoardNamesController(Joining joining, SettingsSheet sheet) {
        this.joining = joining;
        this.sheet = sheet;
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var form = ChoicesForm.choosing(visit.form());

        if (form.form().isValid()) {
            choose(visit, form);
        } else {
            sheet.refuse(visit, form);
        }
    }

    private void choose(Visit visit, ChoicesForm form) {
        var me = visit.person();
        switch (joining.choose(me, form.choices(joining.topicsOf(me)))) {
            case Chosen() -> visit.done("/me/settings", "flash.joining.chosen");
            case NotIn(), AlreadyIn(), CharterRenewed() -> visit.go("/welcome");
            case PseudonymTaken() -> refuse(visit, form, "joining.error.pseudonym.taken");
            case ColleaguesName() -> refuse(visit, form, "joining.error.pseudonym.colleague");
        }
    }

    private void refuse(Visit visit, ChoicesForm form, String complaint) {
        form.form().check("pseudonym", false, complaint);
        sheet.refuse(visit, form);
    }
}

package relais.joining;

import io.javalin.http.Context;

import relais.joining.Choosing.AlreadyIn;
import relais.joining.Choosing.CharterRenewed;
import relais.joining.Choosing.Chosen;
import relais.joining.Choosing.ColleaguesName;
import relais.joining.Choosing.NotIn;
import relais.joining.Choosing.PseudonymTaken;
import relais.templates.Templates;
import relais.web.Visit;

/** What a member chose: the name on boards, the topics. */
final class ChoicesController {

    private final Joining joining;
    private final Templates templates;

    ChoicesController(Joining joining, Templates templates) {
        this.joining = joining;
        this.templates = templates;
    }

    void edit(Context ctx) {
        var visit = Visit.of(ctx);

        joining.membershipOf(visit.person())
                .ifPresentOrElse(membership -> show(visit, membership), () -> visit.go("/welcome"));
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var choices = ChoicesForm.choosing(visit.form());

        if (choices.form().isValid()) {
            choose(visit, choices);
        } else {
            refuse(visit, choices);
        }
    }

    private void show(Visit visit, Membership membership) {
        var choices =
                ChoicesForm.of(java.util.Optional.of(membership), joining.topicsOf(visit.person()));
        visit.show(templates.joiningChoicesEdit(page(visit, membership, choices)));
    }

    private void choose(Visit visit, ChoicesForm choices) {
        var wish = choices.choicesAmong(joining.topics(visit.language()));
        switch (joining.choose(visit.person(), wish)) {
            case Chosen() -> visit.done("/me/joining", "flash.joining.chosen");
            case NotIn(), AlreadyIn(), CharterRenewed() -> visit.go("/welcome");
            case PseudonymTaken() -> refuse(visit, choices, "joining.error.pseudonym.taken");
            case ColleaguesName() -> refuse(visit, choices, "joining.error.pseudonym.colleague");
        }
    }

    private void refuse(Visit visit, ChoicesForm choices, String complaint) {
        choices.form().check("pseudonym", false, complaint);
        refuse(visit, choices);
    }

    private void refuse(Visit visit, ChoicesForm choices) {
        joining.membershipOf(visit.person())
                .ifPresentOrElse(
                        membership ->
                                visit.refused(
                                        templates.joiningChoicesEdit(
                                                page(visit, membership, choices))),
                        () -> visit.go("/welcome"));
    }

    private ChoicesPage page(Visit visit, Membership membership, ChoicesForm choices) {
        return new ChoicesPage(visit, membership, joining.topics(visit.language()), choices);
    }
}

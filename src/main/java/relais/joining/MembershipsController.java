package relais.joining;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.joining.Choosing.AlreadyIn;
import relais.joining.Choosing.CharterRenewed;
import relais.joining.Choosing.Chosen;
import relais.joining.Choosing.ColleaguesName;
import relais.joining.Choosing.NotIn;
import relais.joining.Choosing.PseudonymTaken;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.Optional;

/** Joining the programme. */
final class MembershipsController {

    private final Joining joining;
    private final Templates templates;

    MembershipsController(Joining joining, Templates templates) {
        this.joining = joining;
        this.templates = templates;
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);

        if (joining.membershipOf(visit.person()).isPresent()) {
            visit.go("/me/joining");
        } else {
            var choices = ChoicesForm.of(Optional.empty(), joining.topicsOf(visit.person()));
            visit.show(templates.joiningMembershipsNew(page(visit, choices)));
        }
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var choices = ChoicesForm.joining(visit.form());

        if (choices.form().isValid()) {
            join(visit, choices);
        } else {
            refuse(visit, choices);
        }
    }

    private void join(Visit visit, ChoicesForm choices) {
        var wish = choices.choicesAmong(joining.topics(visit.language()));
        switch (joining.join(visit.person(), choices.charterId(), wish)) {
            case Chosen() -> visit.done("/", "flash.joining.joined");
            case AlreadyIn(), NotIn() -> visit.go("/me/joining");
            case CharterRenewed() ->
                    refuse(visit, choices, "charter", "joining.error.charter-renewed");
            case PseudonymTaken() ->
                    refuse(visit, choices, "pseudonym", "joining.error.pseudonym.taken");
            case ColleaguesName() ->
                    refuse(visit, choices, "pseudonym", "joining.error.pseudonym.colleague");
        }
    }

    private void refuse(Visit visit, ChoicesForm choices, String field, String complaint) {
        choices.form().check(field, false, complaint);
        refuse(visit, choices);
    }

    private void refuse(Visit visit, ChoicesForm choices) {
        visit.refused(templates.joiningMembershipsNew(page(visit, choices)));
    }

    /** A programme without a charter cannot be joined: there is nothing to agree to. */
    private WelcomePage page(Visit visit, ChoicesForm choices) {
        var charter = joining.charter(visit.language()).orElseThrow(NotFoundResponse::new);
        return new WelcomePage(visit, charter, joining.topics(visit.language()), choices);
    }
}

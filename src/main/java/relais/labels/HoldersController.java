package relais.labels;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.Role;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** HR and the labels that people hold: renewing them, ending one. */
final class HoldersController {

    private final Labels labels;
    private final PeopleStore people;
    private final Templates templates;

    HoldersController(Labels labels, PeopleStore people, Templates templates) {
        this.labels = labels;
        this.people = people;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.labelsHolder(page(visit, holder(visit), ReasonForm.blank())));
    }

    /** One or many; those that somebody else has renewed meanwhile are renewed by that. */
    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var form = visit.form();
        var chosen = new HashSet<Long>();
        form.values("label").stream()
                .filter(it -> it.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .forEach(chosen::add);
        var reason = form.value("reason");
        int renewed = reason.length() > 600 ? 0 : labels.renew(visit.person(), chosen, reason);
        visit.done("/hr/labels", renewed > 0 ? "flash.label.renewed" : "flash.label.none-renewed");
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var holder = holder(visit);
        var form = ReasonForm.submitted(visit.form());

        if (form.form().isValid()) {
            boolean ended =
                    labels.take(visit.person(), holder.id(), form.isMistake(), form.reason());
            visit.done(
                    "/hr/labels/of/" + holder.handle(),
                    ended ? "flash.label.ended" : "flash.label.too-late");
        } else {
            visit.refused(templates.labelsHolder(page(visit, holder, form)));
        }
    }

    private LabelHolderPage page(Visit visit, Person holder, ReasonForm form) {
        return new LabelHolderPage(
                visit,
                holder,
                labels.historyOf(holder.id()),
                Optional.ofNullable(labels.yearOf(List.of(holder.id())).get(holder.id()))
                        .orElse(YearFacts.NONE),
                form);
    }

    /** Somebody else, in reach, who holds the label or did. */
    private Person holder(Visit visit) {
        var hr = visit.person();
        return people.activeByHandle(visit.pathText("member"))
                .filter(it -> it.id() != hr.id() && it.everChampion())
                .filter(it -> hr.isFor(Role.HR, it.unitPath(), it.country()))
                .orElseThrow(NotFoundResponse::new);
    }
}

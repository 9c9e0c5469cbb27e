package relais.labels;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.Role;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/** HR and the label that somebody holds: its history, and its end. */
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

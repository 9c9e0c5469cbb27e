package relais.newsletter;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

/** Letting an issue leave, and taking that back. */
final class ReleasesController {

    private final Issues issues;
    private final IssueDesk desk;
    private final Templates templates;

    ReleasesController(Newsletter newsletter, IssueDesk desk, Templates templates) {
        this.issues = newsletter.issues();
        this.desk = desk;
        this.templates = templates;
    }

    void create(Context ctx) {
        var visit = IssueDesk.allowed(ctx);
        var issue = desk.issue(visit);
        var form = visit.form();
        var seen = form.value("revision");
        var day = IssuesController.day(form.value("day"));
        form.check("day", day.isPresent(), "form.error.required")
                .check("day", seen.matches("\\d{1,9}"), "newsletter.error.overtaken");

        if (form.isValid()) {
            answer(
                    visit,
                    issue,
                    form,
                    issues.release(visit.person(), issue, Integer.parseInt(seen), day.get()));
        } else {
            refuse(visit, form);
        }
    }

    void remove(Context ctx) {
        var visit = IssueDesk.allowed(ctx);
        var issue = desk.issue(visit);
        boolean stopped = issues.stop(visit.person(), issue);
        visit.done(issue.url(), stopped ? "flash.newsletter.stopped" : "flash.newsletter.over");
    }

    private void answer(Visit visit, Issue issue, Form form, Release release) {
        switch (release) {
            case Release.Released() -> visit.done(issue.url(), "flash.newsletter.released");
            case Release.Empty() -> refuse(visit, form, "newsletter.error.empty");
            case Release.NotThatDay() -> refuse(visit, form, "newsletter.error.day");
            case Release.Overtaken() -> refuse(visit, form, "newsletter.error.overtaken");
        }
    }

    private void refuse(Visit visit, Form form, String why) {
        form.check("day", false, why);
        refuse(visit, form);
    }

    private void refuse(Visit visit, Form form) {
        visit.refused(templates.newsletterShow(desk.page(visit, desk.issue(visit), form)));
    }
}

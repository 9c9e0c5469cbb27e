package relais.newsletter;

import io.javalin.http.Context;

import relais.web.Visit;

/** A mail of an issue to the editor who asks for it, and nobody else. */
final class TestsController {

    private final Issues issues;
    private final IssueDesk desk;

    TestsController(Newsletter newsletter, IssueDesk desk) {
        this.issues = newsletter.issues();
        this.desk = desk;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var issue = desk.issue(visit);
        var asked = visit.form().value("language");
        var language = IssueForm.languages().contains(asked) ? asked : visit.language();
        boolean says = issues.contents(issue).text(language).isPresent();
        if (says) {
            issues.sendTest(visit.person(), issue, language);
        }
        visit.done(
                issue.url() + "/preview?language=" + language,
                says ? "flash.newsletter.test" : "flash.newsletter.nothing");
    }
}

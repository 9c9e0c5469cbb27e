package relais.newsletter;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.people.Role;
import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Issues: a list of them, a new one, and each with its words and pieces. */
final class IssuesController {

    private final Newsletter newsletter;
    private final Issues issues;
    private final IssueDesk desk;
    private final Templates templates;

    IssuesController(Newsletter newsletter, IssueDesk desk, Templates templates) {
        this.newsletter = newsletter;
        this.issues = newsletter.issues();
        this.desk = desk;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.newsletterIndex(page(visit, Form.blank())));
    }

    void create(Context ctx) {
        var visit = IssueDesk.allowed(ctx);
        var form = visit.form();
        var created = day(form.value("week")).flatMap(it -> issues.create(visit.person(), it));

        if (created.isPresent()) {
            visit.go("/studio/letters/" + created.get());
        } else {
            form.check("week", false, "form.error.required");
            visit.refused(templates.newsletterIndex(page(visit, form)));
        }
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.newsletterShow(desk.page(visit, desk.issue(visit))));
    }

    /** Whoever was overtaken gets back what they typed (409), and may save it over the other's. */
    void update(Context ctx) {
        var visit = IssueDesk.allowed(ctx);
        var issue = desk.issue(visit);
        var typed = IssueForm.submitted(visit.form());

        if (!typed.form().isValid()) {
            visit.refused(templates.newsletterShow(desk.page(visit, issue, typed, false)));
        } else if (issues.write(issue, typed.revision(), typed.contents())) {
            visit.done(address(issue, typed), "flash.newsletter.saved");
        } else {
            ctx.status(HttpStatus.CONFLICT);
            var newest = desk.issue(visit);
            typed.form().put("revision", String.valueOf(newest.revision()));
            visit.show(templates.newsletterShow(desk.page(visit, newest, typed, true)));
        }
    }

    /** What is gone with a draft, before it is. */
    void confirm(Context ctx) {
        var visit = IssueDesk.allowed(ctx);
        var issue = desk.issue(visit);
        if (!issue.isDraft()) {
            throw new NotFoundResponse();
        }
        visit.show(templates.newsletterRemoval(desk.page(visit, issue)));
    }

    /** Only what they saw: whoever was overtaken looks at it again. */
    void remove(Context ctx) {
        var visit = IssueDesk.allowed(ctx);
        var issue = desk.issue(visit);
        var seen = visit.form().value("revision");
        boolean removed = seen.matches("\\d{1,9}") && issues.remove(issue, Integer.parseInt(seen));
        visit.done(
                removed ? "/studio/letters" : issue.url(),
                removed ? "flash.newsletter.removed" : "flash.newsletter.not-removed");
    }

    /** What was sought is sought again. */
    private static String address(Issue issue, IssueForm typed) {
        return typed.sought().isEmpty()
                ? issue.url()
                : issue.url()
                        + "?q="
                        + URLEncoder.encode(typed.sought(), StandardCharsets.UTF_8)
                        + "#pieces";
    }

    private IssuesPage page(Visit visit, Form form) {
        var latest = issues.latest();
        var figures = new HashMap<Long, Figures>();
        latest.stream()
                .filter(it -> it.begunAt().isPresent())
                .forEach(it -> figures.put(it.id(), issues.figures(it)));
        return new IssuesPage(
                visit,
                latest,
                Map.copyOf(figures),
                issues.freeWeeks(),
                form,
                visit.is(Role.EDITOR),
                IssueDesk.mayChange(visit),
                newsletter.isOpen());
    }

    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}

package relais.newsletter;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;

import relais.feed.Pieces;
import relais.people.Role;
import relais.web.Form;
import relais.web.Visit;

import java.util.List;
import java.util.Map;

/** An editor at one issue. */
final class IssueDesk {

    /** What a search shows, and what is proposed before one. */
    private static final int FOUND = 12;

    private final Newsletter newsletter;
    private final Issues issues;

    IssueDesk(Newsletter newsletter) {
        this.newsletter = newsletter;
        this.issues = newsletter.issues();
    }

    Issue issue(Visit visit) {
        return issues.issue(visit.pathId("issue")).orElseThrow(NotFoundResponse::new);
    }

    static boolean mayChange(Visit visit) {
        return visit.person().isEverywhere(Role.EDITOR);
    }

    /** What everyone gets is for editors whose role has no limits. */
    static Visit allowed(Context ctx) {
        var visit = Visit.of(ctx);
        if (!mayChange(visit)) {
            throw new ForbiddenResponse();
        }
        return visit;
    }

    IssuePage page(Visit visit, Issue issue) {
        var contents = issues.contents(issue);
        var typed = IssueForm.of(issue, contents);
        visit.query("q").ifPresent(it -> typed.form().put("q", it));
        return page(visit, issue, typed, Form.blank(), contents, false);
    }

    /** With a form that came back. */
    IssuePage page(Visit visit, Issue issue, IssueForm typed, boolean overtaken) {
        return page(visit, issue, typed, Form.blank(), typed.asTyped(), overtaken);
    }

    IssuePage page(Visit visit, Issue issue, Form release) {
        var contents = issues.contents(issue);
        return page(visit, issue, IssueForm.of(issue, contents), release, contents, false);
    }

    private IssuePage page(
            Visit visit,
            Issue issue,
            IssueForm typed,
            Form release,
            Contents contents,
            boolean overtaken) {
        boolean writable = issue.isDraft() && mayChange(visit);
        return new IssuePage(
                visit,
                issue,
                typed,
                release,
                contents,
                issues.told(contents.entries()),
                writable ? found(visit, typed) : List.of(),
                issues.topics(visit.language()),
                issue.begunAt().isPresent() ? Map.of() : issues.readers(),
                issues.days(issue),
                issues.figures(issue),
                issues.perhapsSent(issue),
                mayChange(visit),
                newsletter.isOpen(),
                issues.sendsTests(),
                overtaken);
    }

    private List<Pieces.Piece> found(Visit visit, IssueForm typed) {
        return issues.find(visit.language(), typed.sought(), FOUND);
    }
}

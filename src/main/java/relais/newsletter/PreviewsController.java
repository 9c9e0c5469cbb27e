package relais.newsletter;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.SecurityHeaders;
import relais.web.Visit;

/** An issue as its readers will see it, in light, in dark and as plain text. */
final class PreviewsController {

    /** A letter brings its few styles along, and loads nothing. */
    private static final String LETTER_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'self'";

    private final Issues issues;
    private final IssueDesk desk;
    private final Templates templates;

    PreviewsController(Newsletter newsletter, IssueDesk desk, Templates templates) {
        this.issues = newsletter.issues();
        this.desk = desk;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var issue = desk.issue(visit);
        var language = language(visit, issue);
        var letter = issues.preview(visit.person(), issue, language, Scheme.READERS);
        SecurityHeaders.allowFrame(ctx, "'self'");
        visit.show(
                templates.newsletterPreview(
                        new NewsletterPreviewPage(
                                visit,
                                issue,
                                language,
                                IssueForm.languages(),
                                letter,
                                letter.map(it -> issues.letter(it).text()),
                                IssueDesk.mayChange(visit),
                                issues.sendsTests())));
    }

    /** The letter itself. */
    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var scheme = Scheme.of(visit.query("scheme").orElse(""));
        var issue = desk.issue(visit);
        var letter =
                issues.preview(visit.person(), issue, language(visit, issue), scheme)
                        .orElseThrow(NotFoundResponse::new);
        ctx.header("Content-Security-Policy", LETTER_POLICY);
        ctx.header("X-Frame-Options", "SAMEORIGIN");
        visit.show(templates.mailNewsletter(letter));
    }

    /** As asked, else the editor's own where the issue speaks it, else what it speaks. */
    private String language(Visit visit, Issue issue) {
        var spoken = issues.contents(issue).languages();
        return visit.query("language")
                .filter(IssueForm.languages()::contains)
                .orElseGet(
                        () ->
                                spoken.isEmpty() || spoken.contains(visit.language())
                                        ? visit.language()
                                        : spoken.getFirst());
    }
}

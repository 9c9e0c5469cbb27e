package relais.newsletter;

import relais.mail.Letter;
import relais.mail.LetterPage;
import relais.mail.LetterWriter;

import java.util.Map;
import java.util.Optional;

/** An issue that an editor sends to themselves, as it stands when it leaves. */
final class TestLetter implements LetterWriter {

    static final String NAME = "newsletter-test";

    private final IssueStore issues;
    private final Typesetter typesetter;

    TestLetter(IssueStore issues, Typesetter typesetter) {
        this.issues = issues;
        this.typesetter = typesetter;
    }

    static Map<String, String> details(Issue issue, String language) {
        return Map.of("issue", String.valueOf(issue.id()), "language", language);
    }

    @Override
    public Optional<Letter> write(LetterPage page) {
        return Optional.ofNullable(page.detail("issue"))
                .map(Long::valueOf)
                .flatMap(it -> write(page, it));
    }

    private Optional<Letter> write(LetterPage page, long issueId) {
        var editor = page.mail().personId();
        var contents = new Contents(issues.texts(issueId), issues.entries(issueId));
        var reader =
                new Reader(
                        editor,
                        page.mail().givenName(),
                        page.detail("language"),
                        java.util.Set.of());
        return typesetter
                .page(typesetter.proof(contents, editor), reader, Optional.empty(), Scheme.READERS)
                .map(typesetter::letter)
                .map(it -> marked(page, it));
    }

    private static Letter marked(LetterPage page, Letter letter) {
        return new Letter(
                page.words().text("mail.newsletter.test", letter.subject()),
                letter.text(),
                letter.html());
    }
}

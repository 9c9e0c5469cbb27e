package relais.newsletter;

import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * How an issue will look.
 *
 * @param language in which it is shown
 * @param text the part for mail programmes that show no HTML; none where it says nothing yet
 */
public record NewsletterPreviewPage(
        Visit visit,
        Issue issue,
        String language,
        List<String> languages,
        Optional<IssueLetter> letter,
        Optional<String> text,
        boolean mayChange,
        boolean sendsTests) {

    public String title() {
        return Weeks.name(visit, issue.week());
    }

    public String frame(Scheme scheme) {
        return issue.url() + "/letter?language=" + language + "&scheme=" + scheme.word();
    }
}

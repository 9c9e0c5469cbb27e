package relais.planning;

import relais.mail.LetterPage;
import relais.sharing.ShareDraft;

/** What a reminder of a planned post shows. */
public record PlanLetterPage(LetterPage letter, ShareDraft draft) {

    public String subject() {
        return letter.words().text("mail.plan-ready.subject");
    }

    public String gist() {
        return Reminders.gist(draft);
    }

    public String link() {
        return letter.link(Plan.url(draft.id()));
    }

    public String plans() {
        return letter.link("/me/planned");
    }
}

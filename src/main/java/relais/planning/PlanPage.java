package relais.planning;

import relais.sharing.ShareDraft;
import relais.timeline.Choices;
import relais.web.Form;
import relais.web.Visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody chooses when to post a draft.
 *
 * @param plan the one that is in force
 * @param last the latest day that can be chosen
 */
public record PlanPage(
        Visit visit,
        ShareDraft draft,
        Optional<Plan> plan,
        List<Proposal> proposals,
        LocalDate last,
        PlanForm typed) {

    public Form form() {
        return typed.form();
    }

    public String gist() {
        return Reminders.gist(draft);
    }

    public String network() {
        return Choices.name(visit, draft.network());
    }

    public String url() {
        return draft.url() + "/plan";
    }

    public boolean isProposedNow(Proposal proposal) {
        return plan.filter(it -> it.dueAt().equals(proposal.moment().instant())).isPresent();
    }
}

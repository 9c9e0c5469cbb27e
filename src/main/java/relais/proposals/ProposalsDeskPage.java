package relais.proposals;

import relais.web.Visit;

import java.time.LocalDate;
import java.util.List;

/** What editors have to answer, and have answered. */
public record ProposalsDeskPage(
        Visit visit,
        LocalDate today,
        int days,
        List<ProposalLine> waiting,
        List<ProposalLine> asked,
        List<ProposalLine> answered) {

    /** Working days past the promise. */
    public int late(ProposalLine line) {
        return Promise.in(line.author().country())
                .between(line.course().dueOn().orElse(today), today);
    }

    public boolean hasMore() {
        return waiting.size() == Desk.SHOWN;
    }
}

package relais.labels;

import relais.web.Form;
import relais.web.Visit;

import java.util.List;

/** One wish, for HR to answer. */
public record WishPage(
        Visit visit,
        Wish wish,
        Criteria criteria,
        List<Label> history,
        YearFacts year,
        ReasonForm answer) {

    public Form form() {
        return answer.form();
    }

    public boolean hasMonths() {
        return criteria.hasMonthsAt(visit.now());
    }

    public boolean mayAward() {
        return criteria.areMetAt(visit.now());
    }
}

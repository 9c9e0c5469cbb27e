package relais.labels;

import relais.web.Form;
import relais.web.Visit;

import java.util.List;
import java.util.Map;

/**
 * HR's desk of labels: who waits, what ends soon, what was answered lately.
 *
 * @param unknown nobody has held the label yet
 */
public record LabelDeskPage(
        Visit visit,
        List<Wish> waiting,
        List<Due> due,
        Map<Long, YearFacts> years,
        List<Wish> answered,
        boolean unknown,
        RenewalForm renewal) {

    public boolean isFirstDay() {
        return unknown && waiting.isEmpty() && answered.isEmpty();
    }

    public Form form() {
        return renewal.form();
    }

    /** There are more than the page shows: they come up as these are renewed. */
    public boolean hasMore() {
        return due.size() == Labels.SHOWN;
    }

    public YearFacts year(Due due) {
        return years.getOrDefault(due.person().id(), YearFacts.NONE);
    }
}

package relais.newsletter;

import relais.web.Form;
import relais.web.Visit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All issues, and the form for another one.
 *
 * @param figures by the numbers of issues
 * @param mayChange what everyone gets is for editors whose role has no limits
 * @param isEditor whether the reader may look into them
 * @param isOpen whether mail leaves here
 */
public record IssuesPage(
        Visit visit,
        List<Issue> issues,
        Map<Long, Figures> figures,
        List<LocalDate> freeWeeks,
        Form form,
        boolean isEditor,
        boolean mayChange,
        boolean isOpen) {

    public Map<String, String> weeks() {
        var weeks = new LinkedHashMap<String, String>();
        freeWeeks.forEach(it -> weeks.put(it.toString(), Weeks.name(visit, it)));
        return weeks;
    }

    public String week(Issue issue) {
        return Weeks.name(visit, issue.week());
    }

    /** Of those that have left, or are leaving. */
    public boolean hasFigures(Issue issue) {
        return issue.begunAt().isPresent();
    }
}

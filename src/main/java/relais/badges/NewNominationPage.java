package relais.badges;

import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form to put a colleague's name forward. */
public record NewNominationPage(
        Visit visit, List<Badge> badges, int mostAMonth, NominationForm nomination) {

    public Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        badges.forEach(it -> names.put(it.slug(), it.name()));
        return names;
    }

    /** What each takes. */
    public Map<String, String> notes() {
        var notes = new LinkedHashMap<String, String>();
        badges.forEach(it -> notes.put(it.slug(), it.criteria()));
        return notes;
    }

    /** Whom the way here named; anybody else is typed. */
    public boolean isFor() {
        return nomination.nominee().isPresent() && !nomination.form().value("to").isEmpty();
    }
}

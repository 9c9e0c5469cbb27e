package relais.programme;

import relais.people.Role;
import relais.web.Form;
import relais.web.Visit;

import java.util.List;

/** The waves, and a form for one more. */
public record WavesPage(Visit visit, List<Wave> waves, WaveForm typed) {

    /** Who comes in when concerns the whole company: it is for leads without limits. */
    public boolean mayChange() {
        return visit.person().isEverywhere(Role.LEAD);
    }

    public Form form() {
        return typed.form();
    }
}

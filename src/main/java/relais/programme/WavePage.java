package relais.programme;

import relais.people.Role;
import relais.web.Form;
import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One wave: its figures, and for leads without limits what can be done with it.
 *
 * @param counted what adding the people of the form would do, where that was asked
 * @param trouble why nothing was changed, as a message key
 */
public record WavePage(
        Visit visit,
        Wave wave,
        List<Wave.InCountry> inCountries,
        Parts parts,
        WaveForm typed,
        NewcomersForm newcomers,
        Optional<Headcount> counted,
        Optional<String> trouble) {

    /**
     * What parts of the organisation there are.
     *
     * @param units names by code, as a tree
     */
    public record Parts(Map<String, String> units, List<String> countries, List<String> families) {}

    public boolean mayChange() {
        return visit.person().isEverywhere(Role.LEAD);
    }

    public Form form() {
        return typed.form();
    }

    public Form people() {
        return newcomers.form();
    }

    public Map<String, String> countries() {
        return visit.countries(parts.countries());
    }

    public Map<String, String> families() {
        var families = new LinkedHashMap<String, String>();
        parts.families().forEach(it -> families.put(it, it));
        return families;
    }
}

package relais.badges;

import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** HR's form to give many people a badge. */
public record NewListPage(
        Visit visit, Offer offer, Map<String, String> units, List<String> codes, ListForm list) {

    public relais.web.Form form() {
        return list.form();
    }

    public Map<String, String> countries() {
        return visit.countries(codes);
    }

    public Map<String, String> groups() {
        var groups = new LinkedHashMap<String, String>();
        groups.put("ambassadors", visit.text("profiles.people.who.ambassadors"));
        groups.put("champions", visit.text("profiles.people.who.champions"));
        return groups;
    }
}

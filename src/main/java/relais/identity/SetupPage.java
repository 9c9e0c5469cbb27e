package relais.identity;

import relais.web.Form;
import relais.web.Visit;

import java.text.Collator;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The first start: at first only the code, then everything else. */
public record SetupPage(Visit visit, Form form, boolean opened) {

    /** By name, as the reader's language sorts them. */
    public Map<String, String> countries() {
        var byName = Collator.getInstance(visit.locale());
        var countries = new LinkedHashMap<String, String>();
        Arrays.stream(Locale.getISOCountries())
                .sorted((one, other) -> byName.compare(visit.country(one), visit.country(other)))
                .forEach(code -> countries.put(code, visit.country(code)));
        return countries;
    }

    public Map<String, String> languages() {
        var languages = new LinkedHashMap<String, String>();
        languages.put("fr", visit.text("layout.language.fr"));
        languages.put("en", visit.text("layout.language.en"));
        return languages;
    }

    public Map<String, String> leads() {
        var leads = new LinkedHashMap<String, String>();
        leads.put("me", visit.text("identity.setup.lead.me"));
        leads.put("other", visit.text("identity.setup.lead.other"));
        return leads;
    }
}

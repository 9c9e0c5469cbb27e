package relais.timeline;

import relais.web.Form;
import relais.web.Visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form for an account of the company's; account: the one that is changed. */
public record EditedAccountPage(
        Visit visit, Form form, Optional<Account> account, List<String> countryCodes) {

    public Map<String, String> networks() {
        return Choices.networks(visit);
    }

    public Map<String, String> languages() {
        return Languages.names(visit);
    }

    public Map<String, String> countries() {
        return visit.countries(countryCodes);
    }
}

package relais.timeline;

import relais.people.PersonCard;
import relais.web.Form;
import relais.web.Visit;

import java.util.List;

/**
 * Whose posts stand as a leader's, for those who name them.
 *
 * @param candidates leaders whom nobody named yet, or those who were looked for
 */
public record VoicesPage(
        Visit visit, List<VoiceStore.Named> named, List<PersonCard> candidates, Form form) {

    public boolean isSearch() {
        return !form.value("who").isEmpty();
    }
}

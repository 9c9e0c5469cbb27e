package relais.labels;

import relais.people.Person;
import relais.web.Form;
import relais.web.Visit;

import java.util.Optional;

/** A sponsor's word for a protégé. */
public record SupportPage(
        Visit visit, Person protege, Criteria criteria, Optional<Wish> wish, SupportForm support) {

    public Form form() {
        return support.form();
    }

    /** The key of the sentence that the page begins with. */
    public String lead() {
        if (protege.champion()) {
            return "labels.support.lead.champion";
        }
        return wish.isPresent() ? "labels.support.lead.asked" : "labels.support.lead";
    }

    /** To what the protégé asked, or as a wish that asks them. */
    public boolean mayWrite() {
        return !protege.champion() && (wish.isPresent() || criteria.areMetAt(visit.now()));
    }
}

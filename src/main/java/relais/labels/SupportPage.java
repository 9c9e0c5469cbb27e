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

    /** To what the protégé asked, or as a wish that asks them. */
    public boolean mayWrite() {
        return !protege.champion() && (wish.isPresent() || criteria.areMetAt(visit.now()));
    }
}

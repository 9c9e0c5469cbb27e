package relais.mentoring;

import gg.jte.Content;

import relais.people.Person;
import relais.web.Form;
import relais.web.Visit;

import java.util.Optional;

/** Offering help to one who looks, and what hindered it if something did. */
public record HelpPage(
        Visit visit, Person seeker, String wish, RequestForm offer, Optional<Content> hindered) {

    public Form form() {
        return offer.form();
    }

    public int limit() {
        return RequestForm.LONGEST;
    }
}

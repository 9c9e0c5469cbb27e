package relais.mentoring;

import gg.jte.Content;

import relais.people.Person;
import relais.web.Form;
import relais.web.Visit;

import java.util.Optional;

/** Asking one champion, and what hindered it if something did. */
public record NewRequestPage(
        Visit visit, Person champion, RequestForm request, Optional<Content> hindered) {

    public Form form() {
        return request.form();
    }

    public int limit() {
        return RequestForm.LONGEST;
    }
}

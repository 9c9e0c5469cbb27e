package relais.mentoring;

import relais.web.Form;
import relais.web.Visit;

/** Letting champions know that one would like a sponsor. */
public record LookingPage(Visit visit, Form form) {

    public int limit() {
        return LookingController.LONGEST;
    }
}

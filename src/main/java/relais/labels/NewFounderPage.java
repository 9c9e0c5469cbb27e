package relais.labels;

import relais.web.Form;
import relais.web.Visit;

/** The lead's form to appoint a founding champion. */
public record NewFounderPage(Visit visit, ReasonForm appointment) {

    public Form form() {
        return appointment.form();
    }
}

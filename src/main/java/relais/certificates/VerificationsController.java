package relais.certificates;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

/** Asks for a number, and goes where it leads. */
final class VerificationsController {

    private final Templates templates;

    VerificationsController(Templates templates) {
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var typed = visit.query("number").orElse("");
        var number = CertificateNumber.read(typed);
        if (number.isPresent()) {
            visit.go("/certificates/" + number.get());
        } else if (typed.isEmpty()) {
            visit.show(templates.certificatesVerificationsShow(VerificationPage.blank(visit)));
        } else {
            visit.refused(
                    templates.certificatesVerificationsShow(
                            VerificationPage.ofUnknown(visit, typed)));
        }
    }
}

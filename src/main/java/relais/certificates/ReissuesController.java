package relais.certificates;

import io.javalin.http.Context;

import relais.web.Visit;

/** The holder has another name now, and wants it on the certificate. */
final class ReissuesController {

    private final Certificates certificates;

    ReissuesController(Certificates certificates) {
        this.certificates = certificates;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var certificate = CertificatesController.mine(certificates, visit);
        boolean reissued = certificates.reissue(certificate);
        visit.done(
                "/certificates",
                reissued ? "flash.certificate-reissued" : "flash.certificate-up-to-date");
    }
}

package relais.certificates;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

/** HR or a lead revokes a certificate, with a reason, and undoes it. */
final class RevocationsController {

    private final Certificates certificates;
    private final Templates templates;

    RevocationsController(Certificates certificates, Templates templates) {
        this.certificates = certificates;
        this.templates = templates;
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        var page = new CertificateRevocationPage(visit, valid(visit), RevocationForm.blank());
        visit.show(templates.certificatesRevocationsNew(page));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var certificate = valid(visit);
        var form = RevocationForm.submitted(visit.form());

        if (form.form().isValid()) {
            certificates.revocations().revoke(visit.person(), certificate, form.reason());
            visit.done(HolderPage.url(certificate), "flash.certificate-revoked");
        } else {
            visit.refused(
                    templates.certificatesRevocationsNew(
                            new CertificateRevocationPage(visit, certificate, form)));
        }
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var certificate = CertificatesController.inReach(certificates, visit);
        certificates.revocations().undo(visit.person(), certificate);
        visit.done(HolderPage.url(certificate), "flash.certificate-restored");
    }

    private Certificate valid(Visit visit) {
        var certificate = CertificatesController.inReach(certificates, visit);
        if (certificate.isRevoked()) {
            throw new NotFoundResponse();
        }
        return certificate;
    }
}

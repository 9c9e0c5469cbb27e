package relais.certificates;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

/** One's own certificates, and any whose number one was given. */
final class CertificatesController {

    private final Certificates certificates;
    private final Imprint imprint;
    private final Templates templates;

    CertificatesController(Certificates certificates, Imprint imprint, Templates templates) {
        this.certificates = certificates;
        this.imprint = imprint;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var mine = certificates.of(visit.person().id());
        visit.show(
                templates.certificatesCertificatesIndex(
                        new CertificatesPage(visit, imprint, mine)));
    }

    /** The number opens the page, whoever asks; search engines shall not keep it. */
    void show(Context ctx) {
        var visit = Visit.of(ctx);
        ctx.header("X-Robots-Tag", "noindex, nofollow");
        var typed = visit.pathText("certificate");
        var certificate = CertificateNumber.read(typed).flatMap(certificates::withNumber);
        if (certificate.isEmpty()) {
            ctx.status(HttpStatus.NOT_FOUND);
            visit.show(
                    templates.certificatesVerificationsShow(
                            VerificationPage.ofUnknown(visit, typed)));
        } else if (!typed.equals(certificate.get().number().toString())) {
            visit.go(certificate.get().url());
        } else {
            show(visit, new CertificatePage(visit, imprint, certificate.get()));
        }
    }

    private void show(Visit visit, CertificatePage page) {
        visit.show(
                visit.isSignedIn()
                        ? templates.certificatesCertificatesShow(page)
                        : templates.certificatesCertificatesPublic(page));
    }

    /** The visitor's own, and still valid; nobody else's is there. */
    static Certificate mine(Certificates certificates, Visit visit) {
        return CertificateNumber.read(visit.pathText("certificate"))
                .flatMap(certificates::withNumber)
                .filter(it -> it.isOf(visit.person()) && it.isValid())
                .orElseThrow(NotFoundResponse::new);
    }

    /** One about which the visitor decides, as HR or lead, under the number that counts today. */
    static Certificate inReach(Certificates certificates, Visit visit) {
        return CertificateNumber.read(visit.pathText("certificate"))
                .flatMap(certificates::withNumber)
                .filter(it -> it.isInReachOf(visit.person()) && !it.isReplaced())
                .orElseThrow(NotFoundResponse::new);
    }
}

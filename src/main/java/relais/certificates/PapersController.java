package relais.certificates;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

/** A certificate as a file, for its holder alone. */
final class PapersController {

    private final Certificates certificates;
    private final Imprint imprint;
    private final Press press;
    private final Templates templates;

    PapersController(Certificates certificates, Imprint imprint, Press press, Templates templates) {
        this.certificates = certificates;
        this.imprint = imprint;
        this.press = press;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var certificate = CertificatesController.mine(certificates, visit);
        var paper = templates.certificates_paper(new PaperPage(visit, imprint, certificate));
        ctx.contentType("application/pdf")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"relais-" + certificate.number() + ".pdf\"")
                .result(press.print(paper));
    }
}

package relais.certificates;

import relais.web.Visit;

/** The form to revoke a certificate. */
public record CertificateRevocationPage(Visit visit, Certificate certificate, RevocationForm form) {

    public String title() {
        return certificate.edition().in(visit.language()).title();
    }
}

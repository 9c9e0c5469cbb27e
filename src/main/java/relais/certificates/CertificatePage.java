package relais.certificates;

import relais.web.Visit;

/** One certificate, for whoever has its number, with more for its holder and for HR. */
public record CertificatePage(Visit visit, Imprint imprint, Certificate certificate) {

    public boolean isMine() {
        return visit.isSignedIn() && certificate.isOf(visit.person());
    }

    /** Whether the visitor, as HR or lead, may revoke it. */
    public boolean mayDecide() {
        return visit.isSignedIn() && certificate.isInReachOf(visit.person());
    }

    /** The name stands on what is valid; strangers see no other. */
    public boolean isNamed() {
        return certificate.isValid() || isMine() || mayDecide();
    }

    public Edition.Text text() {
        return certificate.edition().in(visit.language());
    }

    /** For whom it was not said, nobody is named. */
    public String gist() {
        return isNamed()
                ? visit.text(
                        "certificates.gist", certificate.name(), certificate.edition().issuer())
                : visit.text("certificates.gist.unnamed", certificate.edition().issuer());
    }

    public String day() {
        return visit.date(imprint.day(certificate));
    }

    public String linkedIn() {
        return imprint.linkedIn(certificate, visit.language());
    }
}

package relais.certificates;

import relais.web.Form;
import relais.web.Visit;

import java.util.List;
import java.util.Map;

/** The form that asks for the number of a certificate. */
public record VerificationPage(Visit visit, Form form) {

    static VerificationPage blank(Visit visit) {
        return new VerificationPage(visit, Form.blank());
    }

    /** Says whether the number was misread, or nobody was given it. */
    static VerificationPage ofUnknown(Visit visit, String typed) {
        var form = Form.filled(Map.of("number", List.of(typed)));
        var isNumber = CertificateNumber.read(typed).isPresent();
        form.check(
                "number",
                false,
                isNumber ? "certificates.verify.unknown" : "certificates.verify.slip");
        return new VerificationPage(visit, form);
    }
}

package relais.certificates;

import relais.web.Form;

/** Why a certificate is revoked. */
public record RevocationForm(Form form) {

    static RevocationForm blank() {
        return new RevocationForm(Form.blank());
    }

    static RevocationForm submitted(Form form) {
        form.required("reason")
                .check(
                        "reason",
                        form.value("reason").length() >= 20,
                        "certificates.revoke.reason.short")
                .atMost(600, "reason");
        return new RevocationForm(form);
    }

    String reason() {
        return form.value("reason");
    }
}

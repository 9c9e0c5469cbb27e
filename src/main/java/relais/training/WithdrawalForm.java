package relais.training;

import relais.web.Form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What becomes of certificates when a module is taken away. */
public record WithdrawalForm(Form form) {

    private static final int SHORTEST = 20;

    static WithdrawalForm blank(AuthoredModule module) {
        return new WithdrawalForm(
                Form.filled(
                        Map.of(
                                "certificates", List.of("keep"),
                                "revision", List.of(String.valueOf(module.revision())))));
    }

    static WithdrawalForm submitted(Form form) {
        form.check(
                "certificates",
                List.of("keep", "revoke").contains(form.value("certificates")),
                "form.error.required");
        if (form.isChecked("certificates", "revoke")) {
            form.required("reason")
                    .check(
                            "reason",
                            form.value("reason").length() >= SHORTEST,
                            "training.withdraw.reason.short")
                    .atMost(600, "reason");
        }
        return new WithdrawalForm(form);
    }

    /** Empty where certificates stay. */
    Optional<String> reason() {
        return form.isChecked("certificates", "revoke")
                ? Optional.of(form.value("reason"))
                : Optional.empty();
    }
}

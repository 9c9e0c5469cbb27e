package relais.referrals;

import relais.web.Form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A step that HR takes with a referral, and the version that they saw. */
public record StepForm(Form form) {

    static final int LONGEST_NOTE = 600;

    static StepForm of(Referral referral) {
        return new StepForm(
                Form.filled(
                        Map.of(
                                "version", List.of(String.valueOf(referral.version())),
                                "status", List.of(referral.status().word()))));
    }

    static StepForm submitted(Form form) {
        form.check("status", Status.kept(form.value("status")).isPresent(), "form.error.required")
                .atMost(LONGEST_NOTE, "note");
        return new StepForm(form);
    }

    /** Minus one is none. */
    int version() {
        return Optional.of(form.value("version"))
                .filter(it -> it.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(-1);
    }

    /** Of a form without faults. */
    Status status() {
        return Status.kept(form.value("status")).orElseThrow();
    }

    String note() {
        return form.value("note").replace("\r\n", "\n");
    }
}

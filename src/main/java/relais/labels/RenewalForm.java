package relais.labels;

import relais.web.Form;

import java.util.Set;
import java.util.stream.Collectors;

/** Which labels HR renews, and a word to go with it. */
public record RenewalForm(Form form) {

    static RenewalForm blank() {
        return new RenewalForm(Form.blank());
    }

    static RenewalForm submitted(Form form) {
        form.check("label", !form.values("label").isEmpty(), "labels.renewal.nobody")
                .atMost(600, "reason");
        return new RenewalForm(form);
    }

    /** What is no number is nobody's label. */
    Set<Long> labels() {
        return form.values("label").stream()
                .filter(it -> it.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    String reason() {
        return form.value("reason");
    }
}

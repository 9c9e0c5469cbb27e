package relais.labels;

import relais.web.Form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why somebody decides so: words that the person reads. */
public record ReasonForm(Form form) {

    static ReasonForm blank() {
        return new ReasonForm(Form.blank());
    }

    /** For somebody who is known already. */
    static ReasonForm about(Optional<String> person) {
        return person.map(it -> new ReasonForm(Form.filled(Map.of("person", List.of(it)))))
                .orElseGet(ReasonForm::blank);
    }

    static ReasonForm submitted(Form form) {
        form.required("reason").atMost(600, "reason");
        return new ReasonForm(form);
    }

    /** A mail address or the name in the address of a profile. */
    String person() {
        return form.value("person");
    }

    String reason() {
        return form.value("reason");
    }

    boolean isMistake() {
        return form.isChecked("mistake", "yes");
    }
}

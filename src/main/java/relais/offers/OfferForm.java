package relais.offers;

import relais.web.Form;
import relais.web.WhomForm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What HR offers, why, and to whom. */
public record OfferForm(Form form) {

    /** With a key of its own, so that sending it twice is sending it once. */
    static OfferForm blank(Optional<String> what, Optional<String> people) {
        return new OfferForm(
                Form.filled(
                        Map.of(
                                "key", List.of(freshKey()),
                                "what", what.map(List::of).orElse(List.of()),
                                "people", people.map(List::of).orElse(List.of()))));
    }

    static OfferForm submitted(Form form) {
        if (!form.isRead()) {
            form.put("key", freshKey());
        }
        form.required("what")
                .required("note")
                .atMost(400, "note")
                .check("what", form.value("key").matches("[\\w-]{10,40}"), "form.error.required");
        WhomForm.submitted(form);
        return new OfferForm(form);
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }

    String key() {
        return form.value("key");
    }

    String what() {
        return form.value("what");
    }

    String note() {
        return form.value("note");
    }

    WhomForm whom() {
        return new WhomForm(form);
    }
}

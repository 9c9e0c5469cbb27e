package relais.labels;

import relais.web.Form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sponsor's word of support. */
public record SupportForm(Form form) {

    /** What was written before is there to be changed. */
    static SupportForm of(Optional<Wish> wish) {
        return new SupportForm(
                wish.filter(it -> it.support().isPresent())
                        .map(
                                it ->
                                        Form.filled(
                                                Map.of(
                                                        "words",
                                                        List.of(it.support().get()),
                                                        "open",
                                                        it.supportOpen()
                                                                ? List.of("yes")
                                                                : List.of())))
                        .orElseGet(Form::blank));
    }

    static SupportForm submitted(Form form) {
        form.required("words").atMost(600, "words");
        return new SupportForm(form);
    }

    String words() {
        return form.value("words");
    }

    /** Whether colleagues may read it. */
    boolean open() {
        return form.isChecked("open", "yes");
    }
}

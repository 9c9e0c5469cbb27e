package relais.labels;

import relais.web.Form;

/** Asking for the label, or agreeing to one's sponsor's wish. */
public record AskForm(Form form) {

    static AskForm blank() {
        return new AskForm(Form.blank());
    }

    static AskForm submitted(Form form) {
        form.atMost(600, "words");
        return new AskForm(form);
    }

    String words() {
        return form.value("words");
    }

    /** Whether the sponsor's word may be read on the hub. */
    boolean announced() {
        return form.isChecked("announced", "yes");
    }
}

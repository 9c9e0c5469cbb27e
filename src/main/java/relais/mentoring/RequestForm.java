package relais.mentoring;

import relais.web.Form;

/** A few words to the champion who is asked. */
public record RequestForm(Form form) {

    static final int LONGEST = 600;

    static RequestForm submitted(Form form) {
        form.required("message").atMost(LONGEST, "message");
        return new RequestForm(form);
    }

    public String message() {
        return form.value("message");
    }
}

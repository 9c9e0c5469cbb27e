package relais.proposals;

import relais.web.Form;

/** Words of one to the other: thanks, a question, a reply, a reason. */
public record WordsForm(Form form) {

    static final int LONGEST = 2_000;

    static WordsForm blank() {
        return new WordsForm(Form.blank());
    }

    /** Thanks may be left out. */
    static WordsForm thanks(Form form) {
        form.atMost(LONGEST, "words");
        return new WordsForm(form);
    }

    static WordsForm said(Form form) {
        form.required("words").atMost(LONGEST, "words");
        return new WordsForm(form);
    }

    static WordsForm reason(Form form) {
        form.required("words").atMost(LONGEST, "words");
        form.check(
                "words",
                Beginnings.own(form.value("words")) >= Beginnings.LEAST,
                "proposals.error.reason");
        return new WordsForm(form);
    }

    public boolean isValid() {
        return form.isValid();
    }

    public String words() {
        return form.value("words");
    }

    /** Which state of the proposal its writer saw. */
    int seen() {
        try {
            return Integer.parseInt(form.value("seen"));
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}

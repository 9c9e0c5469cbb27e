package relais.moderation;

import relais.web.Form;

import java.util.Optional;

/** Why somebody reports a comment, and a word of theirs if they like. */
public record ReportForm(Form form) {

    static final int LONGEST = 500;

    static ReportForm blank() {
        return new ReportForm(Form.blank());
    }

    static ReportForm submitted(Form form) {
        form.check("reason", reason(form).isPresent(), "moderation.report.reason.missing")
                .atMost(LONGEST, "words");
        return new ReportForm(form);
    }

    Reason reason() {
        return reason(form).orElseThrow();
    }

    String words() {
        return form.value("words");
    }

    public int longest() {
        return LONGEST;
    }

    private static Optional<Reason> reason(Form form) {
        return Reason.of(form.value("reason"));
    }
}

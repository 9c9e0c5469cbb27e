package relais.moderation;

import relais.web.Form;

/** Why a comment is removed, for its author to read. */
public record RemovalForm(Form form) {

    static final int SHORTEST = 10;
    static final int LONGEST = 600;

    static RemovalForm blank() {
        return new RemovalForm(Form.blank());
    }

    static RemovalForm submitted(Form form) {
        var reason = form.value("reason");
        form.required("reason")
                .check(
                        "reason",
                        reason.codePointCount(0, reason.length()) >= SHORTEST,
                        "moderation.removal.short")
                .atMost(LONGEST, "reason");
        return new RemovalForm(form);
    }

    String reason() {
        return form.value("reason");
    }

    public int longest() {
        return LONGEST;
    }
}

package relais.links;

import relais.web.Form;

/** Why somebody else's link is ended, for its owner to read. */
public record EndingForm(Form form) {

    static final int SHORTEST = 10;
    static final int LONGEST = 600;

    static EndingForm submitted(Form form) {
        var reason = form.value("reason");
        form.required("reason")
                .check(
                        "reason",
                        reason.codePointCount(0, reason.length()) >= SHORTEST,
                        "links.desk.short")
                .atMost(LONGEST, "reason");
        return new EndingForm(form);
    }

    String reason() {
        return form.value("reason");
    }
}

package relais.timeline;

import relais.web.Form;

/** Why a post is taken down, for its author to read. */
public record TakedownForm(Form form) {

    static final int SHORTEST = 10;
    static final int LONGEST = 600;

    static TakedownForm submitted(Form form) {
        var reason = form.value("reason");
        form.required("reason")
                .check(
                        "reason",
                        reason.codePointCount(0, reason.length()) >= SHORTEST,
                        "timeline.takedown.short")
                .atMost(LONGEST, "reason");
        return new TakedownForm(form);
    }

    String reason() {
        return form.value("reason");
    }
}

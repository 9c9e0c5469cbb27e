package relais.web;

/** Why something of somebody’s is taken away: a sentence at least, for them to read. */
public record RemovalForm(Form form) {

    public static final int LONGEST = 600;

    private static final int SHORTEST = 10;

    public static RemovalForm blank() {
        return new RemovalForm(Form.blank());
    }

    /** Judged; it keeps what was typed. */
    public static RemovalForm submitted(Form form) {
        var reason = form.value("reason");
        form.required("reason")
                .check(
                        "reason",
                        reason.codePointCount(0, reason.length()) >= SHORTEST,
                        "form.error.reason")
                .atMost(LONGEST, "reason");
        return new RemovalForm(form);
    }

    public String reason() {
        return form.value("reason");
    }

    public int longest() {
        return LONGEST;
    }
}

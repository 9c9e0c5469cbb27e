package relais.kudos;

import relais.web.Form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What somebody thanks a colleague for, and the work it is about, if they name it. */
public record ThanksForm(Form form) {

    static final int SHORTEST = 10;
    static final int LONGEST = 500;

    /** With a key of its own, so that sending it twice is sending it once. */
    static ThanksForm blank(Optional<String> about) {
        return new ThanksForm(
                Form.filled(
                        Map.of(
                                "key", List.of(freshKey()),
                                "about", about.map(List::of).orElse(List.of()))));
    }

    static ThanksForm submitted(Form form) {
        var message = form.value("message");
        form.required("message")
                .check(
                        "message",
                        message.codePointCount(0, message.length()) >= SHORTEST,
                        "kudos.message.short")
                .atMost(LONGEST, "message")
                .check(
                        "message",
                        form.value("key").matches("[\\w-]{10,40}"),
                        "kudos.message.again");
        return new ThanksForm(form);
    }

    /** Says so when the address leads to no work of this portal. */
    void judge(Optional<Work> work) {
        form.check("about", about().isEmpty() || work.isPresent(), "kudos.about.unknown");
    }

    String message() {
        return form.value("message");
    }

    String about() {
        return form.value("about");
    }

    String key() {
        return form.value("key");
    }

    static String freshKey() {
        return UUID.randomUUID().toString();
    }
}

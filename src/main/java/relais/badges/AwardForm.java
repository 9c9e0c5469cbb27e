package relais.badges;

import relais.web.Form;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What HR writes when a badge is given: which, why, and where one can see it. */
public record AwardForm(Form form) {

    /** With a key of its own, so that sending it twice is sending it once. */
    static AwardForm blank(Optional<String> badge) {
        return new AwardForm(
                Form.filled(
                        Map.of(
                                "key", List.of(Badges.freshKey()),
                                "badge", badge.map(List::of).orElse(List.of()))));
    }

    static AwardForm submitted(Form form) {
        form.required("badge")
                .required("reason")
                .check("reason", form.value("reason").length() >= 20, "badges.give.reason.short")
                .atMost(600, "reason")
                .atMost(500, "evidence")
                .check(
                        "evidence",
                        form.value("evidence").isEmpty() || isWebAddress(form.value("evidence")),
                        "form.error.link")
                .check("badge", form.value("key").matches("[\\w-]{10,40}"), "form.error.required");
        return new AwardForm(form);
    }

    String key() {
        return form.value("key");
    }

    String badge() {
        return form.value("badge");
    }

    String reason() {
        return form.value("reason");
    }

    Optional<String> evidence() {
        return Optional.of(form.value("evidence")).filter(it -> !it.isEmpty());
    }

    private static boolean isWebAddress(String text) {
        try {
            var uri = URI.create(text);
            return uri.getHost() != null && uri.getScheme().matches("https?");
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}

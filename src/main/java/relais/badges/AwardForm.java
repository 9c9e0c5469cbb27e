package relais.badges;

import relais.web.Form;

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
                                "key", List.of(Awards.freshKey()),
                                "badge", badge.map(List::of).orElse(List.of()))));
    }

    static AwardForm submitted(Form form) {
        form.required("badge")
                .required("reason")
                .check("reason", form.value("reason").length() >= 20, "badges.give.reason.short")
                .atMost(600, "reason")
                .atMost(500, "evidence")
                .check("evidence", isEvidence(form.value("evidence")), "form.error.link")
                .check("badge", form.value("key").matches("[\\w-]{10,40}"), "form.error.required");
        return new AwardForm(form);
    }

    /** The badge is not in the catalogue, or people do not give it. */
    AwardForm withoutBadge() {
        form.check("badge", false, "form.error.required");
        return this;
    }

    /** The badge cannot be given to this person. */
    AwardForm refused(String messageKey) {
        form.check("badge", false, messageKey);
        return this;
    }

    String key() {
        return form.value("key");
    }

    /** The badge's slug; behind a colon, the level stands with it. */
    String badge() {
        return form.value("badge").split(":")[0];
    }

    int level() {
        return form.value("badge").endsWith(":3") ? 3 : form.value("badge").endsWith(":2") ? 2 : 1;
    }

    String reason() {
        return form.value("reason");
    }

    Optional<String> evidence() {
        return Optional.of(form.value("evidence")).filter(it -> !it.isEmpty());
    }

    /** A web address, or words; what looks like another address is neither. */
    static boolean isEvidence(String text) {
        return Evidence.of(text).link().isPresent()
                || !text.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:\\S.*");
    }
}

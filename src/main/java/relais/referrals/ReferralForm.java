package relais.referrals;

import relais.web.Form;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whom somebody refers, how they know each other, and that they were asked before. */
public record ReferralForm(Form form) {

    static final int LONGEST_WORD = 600;

    private static final List<String> LANGUAGES = List.of("fr", "en");

    /** With a key of its own, so that sending it twice is sending it once. */
    static ReferralForm blank(String language) {
        return new ReferralForm(
                Form.filled(
                        Map.of(
                                "key", List.of(UUID.randomUUID().toString()),
                                "language", List.of(language))));
    }

    static ReferralForm submitted(Form form) {
        if (!form.value("key").matches("[\\w-]{10,40}")) {
            form.put("key", UUID.randomUUID().toString());
        }
        PersonalFields.judged(form)
                .check(
                        "acquaintance",
                        Acquaintance.of(form.value("acquaintance")).isPresent(),
                        "form.error.required")
                .atMost(LONGEST_WORD, "word")
                .check(
                        "language",
                        LANGUAGES.contains(form.value("language")),
                        "form.error.required")
                .check("asked", form.isChecked("asked", "yes"), "referrals.error.asked");
        return new ReferralForm(form);
    }

    String key() {
        return form.value("key");
    }

    /** Of a form without faults. */
    Referring.Wish wish() {
        return new Referring.Wish(
                form.value("mail"),
                form.value("language"),
                new Introduction(
                        form.value("name"),
                        Acquaintance.of(form.value("acquaintance")).orElseThrow(),
                        form.value("word").replace("\r\n", "\n")));
    }
}

package relais.moderation;

import relais.web.Form;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an editor and a comment's author write to each other. */
public record LetterForm(Form form) {

    static final int LONGEST = 2_000;

    /** With words to begin with, and a key of its own: sent twice, it is sent once. */
    static LetterForm begun(String words) {
        return new LetterForm(
                Form.filled(
                        Map.of(
                                "words", List.of(words),
                                "key", List.of(UUID.randomUUID().toString()))));
    }

    static LetterForm submitted(Form form) {
        form.required("words")
                .atMost(LONGEST, "words")
                .check("words", form.value("key").matches("[\\w-]{8,64}"), "form.error.required");
        return new LetterForm(form);
    }

    String words() {
        return form.value("words").replace("\r\n", "\n");
    }

    String key() {
        return form.value("key");
    }

    public int longest() {
        return LONGEST;
    }
}

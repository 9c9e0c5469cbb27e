package relais.comments;

import relais.mentions.Mentions;
import relais.mentions.Mentions.Meant;
import relais.web.Form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What somebody wants to say, and whom they mean by it. */
public record CommentForm(Form form, Meant meant) {

    static final int LONGEST = 2_000;

    /** With a key of its own, so that sending it twice is sending it once. */
    public static CommentForm blank() {
        return filled("");
    }

    /** With what was said before. */
    public static CommentForm filled(String words) {
        var form =
                Form.filled(
                        Map.of(
                                "words", List.of(words),
                                "key", List.of(UUID.randomUUID().toString())));
        return new CommentForm(form, new Meant(words, new LinkedHashSet<>()));
    }

    public static CommentForm submitted(Form form, Mentions mentions) {
        var words = form.value("words").replace("\r\n", "\n");
        form.required("words")
                .atMost(LONGEST, "words")
                .check("words", form.value("key").matches("[\\w-]{8,64}"), "form.error.required");
        var meant = form.isValid() ? mentions.read(words) : filled(words).meant();
        form.check("words", length(meant.words()) <= LONGEST, "form.error.too-long")
                .check("words", meant.people().size() <= Mentions.MOST, "comments.too-many-named");
        return new CommentForm(form, meant);
    }

    public boolean isValid() {
        return form.isValid();
    }

    String key() {
        return form.value("key");
    }

    public int longest() {
        return LONGEST;
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }
}

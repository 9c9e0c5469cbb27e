package relais.spaces;

import relais.mentions.Mentions;
import relais.mentions.Mentions.Meant;
import relais.web.Form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** What somebody wants to say in a thread, and whom they mean by it. */
public record PostForm(Form form, Meant meant) {

    public static final int LONGEST = 8_000;

    static final int LONGEST_TITLE = 120;

    private static final int LONGEST_ALTERNATIVE = 300;

    /** A space that nobody sees is not something said. */
    private static final Pattern SOMETHING = Pattern.compile("[^\\p{Z}\\p{C}]");

    /** With a key of its own, so that sending it twice is sending it once. */
    static PostForm blank() {
        return filled("");
    }

    /** With what was said before. */
    public static PostForm filled(String words) {
        var form =
                Form.filled(
                        Map.of(
                                "words", List.of(words),
                                "key", List.of(UUID.randomUUID().toString())));
        return new PostForm(form, meaning(words));
    }

    /** In place of one of which more was sent than is read. */
    static PostForm tooLarge() {
        var form = Form.unread();
        form.put("key", UUID.randomUUID().toString());
        form.check("file", false, "media.error.large");
        return new PostForm(form, meaning(""));
    }

    public static PostForm submitted(Form form, Mentions mentions) {
        var words = form.value("words").replace("\r\n", "\n");
        form.check("words", SOMETHING.matcher(words).find(), "form.error.required")
                .atMost(LONGEST, "words")
                .atMost(LONGEST_ALTERNATIVE, "alternative")
                .check("words", form.value("key").matches("[\\w-]{8,64}"), "form.error.required");
        var meant = form.isValid() ? mentions.read(words) : meaning(words);
        form.check("words", length(meant.words()) <= LONGEST, "form.error.too-long")
                .check("words", meant.people().size() <= Mentions.MOST, "spaces.error.many-named");
        return new PostForm(form, meant);
    }

    /** What begins a thread has a title. */
    PostForm titled() {
        if (!form.isRead()) {
            return this;
        }
        form.check("title", SOMETHING.matcher(form.value("title")).find(), "form.error.required")
                .atMost(LONGEST_TITLE, "title");
        return this;
    }

    public boolean isValid() {
        return form.isValid();
    }

    String title() {
        return form.value("title");
    }

    String alternative() {
        return form.value("alternative");
    }

    String key() {
        return form.value("key");
    }

    public int longest() {
        return LONGEST;
    }

    private static Meant meaning(String words) {
        return new Meant(words, new LinkedHashSet<>());
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }
}

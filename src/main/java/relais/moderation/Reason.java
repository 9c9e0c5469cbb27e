package relais.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody finds that a comment should be looked at. Names are stored. */
public enum Reason {
    HURTFUL("first-steps", "negative-comments", "criticism-and-storms"),
    PRIVATE("peace-of-mind", "pictures-video-consent", "people-and-pictures"),
    WRONG("peace-of-mind", "comments-and-crises", "the-short-version"),
    OFF_TOPIC("speaking-out", "authentic-voice", "the-short-version"),
    OTHER("peace-of-mind", "comments-and-crises", "who-to-ask");

    private final String path;
    private final String module;
    private final String guide;

    /** What helps whoever wrote such a thing: a module of a path, or else a page of the guide. */
    Reason(String path, String module, String guide) {
        this.path = path;
        this.module = module;
        this.guide = guide;
    }

    static Optional<Reason> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /** As it stands in forms and in the keys of messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String path() {
        return path;
    }

    String module() {
        return module;
    }

    String guide() {
        return guide;
    }
}

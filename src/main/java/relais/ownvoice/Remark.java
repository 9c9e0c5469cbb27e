package relais.ownvoice;

import java.util.List;
import java.util.Locale;

/**
 * Something that writers may want to look at before they post. It is a hint, and never a condition.
 *
 * @param arguments what its words are filled in with
 */
public record Remark(Kind kind, List<Object> arguments) {

    /** What it is about, what matters most first. */
    public enum Kind {
        /** A word that is to stay inside: which. */
        CONFIDENTIAL,
        /** Nothing says that the writer works here. */
        UNDISCLOSED,
        /** More than the network takes: how long it is, how long it may be. */
        TOO_LONG,
        /** A picture without its words. */
        UNDESCRIBED,
        /** A link with next to nothing beside it. */
        LINK_ALONE,
        /** Several words in capitals: those. */
        CAPITALS,
        /** Many exclamation marks: how many. */
        EXCLAMATION,
        /** Words that everybody uses: those. */
        FORMULA,
        /** Many hashtags: how many there are, how many are enough. */
        HASHTAGS
    }

    static Remark of(Kind kind, Object... arguments) {
        return new Remark(kind, List.of(arguments));
    }

    /** Of the words that say it in one line. */
    public String key() {
        return "ownvoice.check." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For {@code visit.t(remark.key(), remark.values())}. */
    public Object[] values() {
        return arguments.toArray();
    }
}

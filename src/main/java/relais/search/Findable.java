package relais.search;

import relais.web.SafeHtml;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What can be found by its words, in the order of the page. Names are stored. A new kind is a line
 * here, two queries, and triggers that say when it changes: see docs/search.md.
 */
public enum Findable {
    PIECES("newspaper", SearchStore::pieces, IndexStore::pieces, SafeHtml::text, SafeHtml::text),
    MODULES(
            "book",
            SearchStore::modules,
            IndexStore::modules,
            Findable::withoutLinks,
            Findable::asIs),
    PATHS("mortarboard", SearchStore::paths, IndexStore::paths, Findable::asIs, Findable::asIs),
    GUIDE("signpost-split", SearchStore::guide, IndexStore::guide, Findable::asIs, Findable::asIs),
    SPACES("door-open", SearchStore::spaces, IndexStore::spaces, Findable::asIs, Findable::asIs),
    THREADS(
            "chat-dots",
            SearchStore::threads,
            IndexStore::threads,
            Findable::withoutLinks,
            Findable::withoutMarks);

    /** What Markdown puts around words and before lines; not what stands alone or inside a word. */
    private static final Pattern MARKS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])[*_`]+(?=\\S)|(?<=\\S)[*_`]+(?![\\p{L}\\p{N}])|(?m:^[#>]+"
                            + " )");

    /** Asks for those that somebody may see, of those that have the words. */
    interface Query {
        List<Row> rows(SearchStore store, Way way, int limit);
    }

    /** Reads what there is to know of these; what is not there any more is left out. */
    interface Reading {
        List<Source> sources(IndexStore store, List<Long> ids);
    }

    private final String icon;
    private final Query query;
    private final Reading reading;
    private final UnaryOperator<String> plain;
    private final UnaryOperator<String> shown;

    Findable(
            String icon,
            Query query,
            Reading reading,
            UnaryOperator<String> plain,
            UnaryOperator<String> shown) {
        this.icon = icon;
        this.query = query;
        this.reading = reading;
        this.plain = plain;
        this.shown = shown;
    }

    /** As it stands in addresses and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String icon() {
        return icon;
    }

    static Optional<Findable> of(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }

    List<Row> rows(SearchStore store, Way way, int limit) {
        return query.rows(store, way, limit);
    }

    List<Source> sources(IndexStore store, List<Long> ids) {
        return reading.sources(store, ids);
    }

    /** The words of a body as it is read for the index, without what they are written in. */
    String plain(String body) {
        return plain.apply(body);
    }

    /** The same for a body as the query gives it. */
    String shown(String body) {
        return shown.apply(body);
    }

    private static String asIs(String text) {
        return text;
    }

    /** Of Markdown: addresses are no words. */
    private static String withoutLinks(String markdown) {
        return markdown.replaceAll("\\]\\([^)\\s]*", "] ");
    }

    private static String withoutMarks(String markdown) {
        var words = markdown.replaceAll("\\[([^\\]\\n]*)\\]\\([^)\\s]*\\)", "$1");
        return MARKS.matcher(words).replaceAll("");
    }
}

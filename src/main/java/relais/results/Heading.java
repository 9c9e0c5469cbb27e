package relais.results;

import relais.people.Names;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What columns of LinkedIn’s files are called, in English and French; in the file of one post,
 * lines are called so. Words that only fill in are left out, and the rest must fit.
 */
enum Heading {
    LINK {
        @Override
        boolean isCalled(List<String> words, String rest) {
            return Set.of("sharelink", "link", "url", "lien", "permalink", "permalien")
                            .contains(rest)
                    || hasOne(words, "link", "url", "lien") && hasOne(words, "post", "publication");
        }
    },
    DATE {
        @Override
        boolean isCalled(List<String> words, String rest) {
            return rest.equals("date")
                    || words.contains("date")
                            && hasOne(
                                    words,
                                    "post",
                                    "publish",
                                    "published",
                                    "created",
                                    "publication",
                                    "creation");
        }
    },
    WORDS("sharecommentary", "text", "texte", "content", "contenu", "title", "titre"),
    IMPRESSIONS(Metric.IMPRESSIONS, "impressions", "affichages"),
    REACTIONS(Metric.REACTIONS, "reactions", "likes", "j aime", "mentions j aime"),
    COMMENTS(Metric.COMMENTS, "comments", "commentaires"),
    SHARES(Metric.SHARES, "reposts", "shares", "republications", "repartages", "partages"),
    CLICKS(
            Metric.CLICKS,
            "clicks",
            "link clicks",
            "link engagements",
            "visits links in this",
            "clics",
            "clics lien",
            "clics liens",
            "interactions lien",
            "visites liens"),
    ENGAGEMENTS(Metric.ENGAGEMENTS, "engagements", "engagement", "interactions");

    /** Below so many lines nobody writes what columns are called. */
    static final int DEEPEST = 30;

    private static final Set<String> FILLING =
            Set.of(
                    "avec",
                    "ce",
                    "cette",
                    "d",
                    "dans",
                    "de",
                    "des",
                    "du",
                    "l",
                    "la",
                    "le",
                    "les",
                    "nombre",
                    "number",
                    "of",
                    "on",
                    "post",
                    "posts",
                    "publication",
                    "publications",
                    "sur",
                    "the",
                    "to",
                    "total",
                    "totales");

    private final Optional<Metric> metric;
    private final Set<String> names;

    Heading(String... names) {
        this.metric = Optional.empty();
        this.names = Set.of(names);
    }

    Heading(Metric metric, String... names) {
        this.metric = Optional.of(metric);
        this.names = Set.of(names);
    }

    /** Empty for what is called otherwise, and what is too long to be a name. */
    static Optional<Heading> of(String text) {
        if (text.isBlank() || text.length() > 80) {
            return Optional.empty();
        }
        var words = Names.words(text);
        var rest = String.join(" ", words.stream().filter(it -> !FILLING.contains(it)).toList());
        return Arrays.stream(values()).filter(it -> it.isCalled(words, rest)).findFirst();
    }

    /** How many different ones one line of a table has at most. */
    static int known(Grid grid) {
        return grid.rows().stream().limit(DEEPEST).mapToInt(Heading::known).max().orElse(0);
    }

    Optional<Metric> metric() {
        return metric;
    }

    boolean isCalled(List<String> words, String rest) {
        return names.contains(rest);
    }

    private static int known(Grid.Row row) {
        var known = new HashSet<Heading>();
        row.cells().forEach(it -> of(it).ifPresent(known::add));
        return known.size();
    }

    private static boolean hasOne(List<String> words, String... some) {
        return Arrays.stream(some).anyMatch(words::contains);
    }
}

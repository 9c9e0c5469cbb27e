package relais.search;

import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds fast however much there is. Full text is fast for rare words and slow for frequent ones: it
 * looks at all that have them. So it is asked for rare ones only; where every word is frequent, the
 * newest are gone through until there are enough, for that will be soon.
 */
final class Finder {

    /**
     * What decides the way.
     *
     * @param small a kind of which there is no more is gone through as a whole
     * @param few so many are read and sorted
     * @param patience after so many rows without a full page the full text is asked after all
     */
    record Limits(int small, int few, int patience) {

        static final Limits USUAL = new Limits(1_500, 400, 4_000);
    }

    /** MariaDB's answer to whoever reads more rows than LIMIT ROWS EXAMINED allows, and sorts. */
    private static final int GIVEN_UP = 1028;

    private final SearchStore store;
    private final Limits limits;

    Finder(SearchStore store, Limits limits) {
        this.store = store;
        this.limits = limits;
    }

    Frequencies frequencies(Sought sought) {
        var values = new HashMap<String, Object>();
        var selects =
                IntStream.range(0, sought.words().size())
                        .mapToObj(it -> count(it, sought.words().get(it), values));
        return new Frequencies(
                store.frequencies(
                        Stream.concat(Stream.of(EVERYTHING), selects)
                                .reduce((one, other) -> one + "\nUNION ALL\n" + other)
                                .orElseThrow(),
                        values));
    }

    private static final String EVERYTHING =
            "SELECT -1 AS word, kind, entries, titled FROM search_word WHERE word = ''";

    private static final String WITH_WORD =
            """
            SELECT %d AS word, kind, SUM(entries) AS entries, SUM(titled) AS titled
              FROM search_word
             WHERE kind <> 'PEOPLE'
               AND (%s)
             GROUP BY kind\
            """;

    private static String count(int number, Wanted wanted, Map<String, Object> values) {
        var forms = List.copyOf(wanted.kept());
        var conditions = new ArrayList<String>();
        for (int it = 0; it < forms.size(); it++) {
            conditions.add("word = :form%d_%d".formatted(number, it));
            values.put("form%d_%d".formatted(number, it), forms.get(it));
        }
        if (wanted.beginning()) {
            conditions.add("word BETWEEN :from%d AND :to%d".formatted(number, number));
            values.put("from" + number, wanted.word());
            values.put("to" + number, wanted.word() + "{");
        }
        return WITH_WORD.formatted(number, String.join(" OR ", conditions));
    }

    /** Those with the words in their titles first, then the newest. */
    List<Row> find(Findable kind, Wish wish) {
        var rarest = wish.frequencies().rarest(kind, wish.words());
        if (rarest == 0) {
            return List.of();
        } else if (wish.frequencies().all(kind) <= limits.small()) {
            return kind.rows(store, Way.all(wish), wish.limit());
        } else if (rarest <= limits.few()) {
            return few(kind, wish);
        } else {
            return many(kind, wish);
        }
    }

    /** Unless many frequent words together are rare: then the way would be too long. */
    private List<Row> many(Findable kind, Wish wish) {
        if (wish.limit() > limits.patience() * wish.frequencies().share(kind, wish.words())) {
            return few(kind, wish);
        }
        var titles = wish.from().isAmongTitles() ? titles(kind, wish) : List.<Row>of();
        var missing = wish.without(subjects(titles));
        if (missing.limit() == 0) {
            return titles;
        }
        var others = onTheWay(kind, Way.othersOnTheWay(wish, limits.patience()), missing.limit());
        return subjects(others) == missing.limit()
                ? Stream.concat(titles.stream(), others.stream()).toList()
                : few(kind, wish);
    }

    private List<Row> titles(Findable kind, Wish wish) {
        var rarest = wish.frequencies().rarestInTitles(kind, wish.words());
        if (rarest == 0) {
            return List.of();
        }
        var found =
                rarest <= limits.few()
                        ? List.<Row>of()
                        : onTheWay(kind, Way.titlesOnTheWay(wish, limits.patience()), wish.limit());
        return subjects(found) == wish.limit()
                ? found
                : kind.rows(store, Way.fewTitles(wish, rarest(kind, wish)), wish.limit());
    }

    private List<Row> few(Findable kind, Wish wish) {
        return kind.rows(store, Way.few(wish, rarest(kind, wish)), wish.limit());
    }

    /**
     * The rarest word, and another one that is hardly more frequent: together there is less to
     * read.
     */
    private static List<Integer> rarest(Findable kind, Wish wish) {
        var words =
                IntStream.range(0, wish.words())
                        .boxed()
                        .sorted(Comparator.comparing(it -> wish.frequencies().entries(kind, it)))
                        .toList();
        var most = 2 * wish.frequencies().entries(kind, words.getFirst());
        return words.stream()
                .limit(2)
                .filter(it -> wish.frequencies().entries(kind, it) <= most)
                .toList();
    }

    /** Incomplete when patience has come to its end. */
    private List<Row> onTheWay(Findable kind, Way way, int limit) {
        try {
            return kind.rows(store, way, limit);
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof SQLException cause && cause.getErrorCode() == GIVEN_UP) {
                return List.of();
            }
            throw e;
        }
    }

    private static int subjects(List<Row> rows) {
        return (int) rows.stream().map(Row::subjectId).distinct().count();
    }
}

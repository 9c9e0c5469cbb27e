package relais.bench;

import org.jdbi.v3.core.Jdbi;

import relais.database.JsonRows;
import relais.profiles.Profiles;
import relais.search.Search;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What an editorial office brings out in five years: pieces in two languages, a third of them for
 * one country, of made-up words that are as unevenly frequent as those of people.
 */
final class Newsroom {

    static final int PIECES = 50_000;
    private static final int BATCH = 500;
    private static final int WORDS = 30_000;
    private static final Duration YEARS = Duration.ofDays(5 * 365);
    private static final String[] ONSETS = "b c d f g l m n p r s t v ch tr pl".split(" ");
    private static final String[] VOWELS = "a e i o u on an".split(" ");

    private final Jdbi jdbi;
    private final NewsroomStore store;
    private final Random random = new Random(7);
    private final List<String> words = words();
    private final double[] weights = weights();

    Newsroom(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(NewsroomStore.class);
    }

    int pieces() {
        return store.pieces();
    }

    /** So many pieces, the last of which comes out now. What is there is not made again. */
    void fillUpTo(int pieces) {
        var now = Instant.now();
        for (int made = store.pieces(); made < pieces; made += BATCH) {
            var age = YEARS.multipliedBy(pieces - made).dividedBy(pieces);
            publish(now.minus(age));
        }
    }

    /** All of it can be found then. */
    void index() {
        var search = new Search(jdbi, new Profiles(jdbi));
        search.keepUp();
        search.learnNames();
    }

    /** One that is in about so many of the pieces. */
    String wordOf(int pieces) {
        return store.wordOf(pieces);
    }

    private void publish(Instant at) {
        jdbi.useTransaction(
                _ -> {
                    long first = store.lastId() + 1;
                    var ids = LongStream.range(first, first + BATCH).boxed().toList();
                    store.insertItems(
                            JsonRows.of(
                                    ids,
                                    id -> new Object[] {id, at.plusSeconds(60 * (id - first))}));
                    store.limit(first);
                    store.insertTexts(
                            JsonRows.of(
                                    ids.stream().flatMap(this::texts).toList(), Object[]::clone));
                });
    }

    private Stream<Object[]> texts(long id) {
        return Stream.of("fr", "en")
                .map(
                        language ->
                                new Object[] {
                                    id, language, some(7), some(20), "<p>" + some(150) + "</p>"
                                });
    }

    /** So many words of a text. */
    String some(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> words.get(place()))
                .collect(Collectors.joining(" "));
    }

    private int place() {
        int found = Arrays.binarySearch(weights, random.nextDouble() * weights[WORDS - 1]);
        return found < 0 ? -found - 1 : found;
    }

    private List<String> words() {
        Set<String> made = new LinkedHashSet<>();
        while (made.size() < WORDS) {
            made.add(
                    IntStream.range(0, 2 + random.nextInt(3))
                            .mapToObj(_ -> any(ONSETS) + any(VOWELS))
                            .collect(Collectors.joining()));
        }
        return List.copyOf(made);
    }

    private String any(String[] some) {
        return some[random.nextInt(some.length)];
    }

    /** The tenth word is a tenth as frequent as the first, and so on. */
    private static double[] weights() {
        var weights = new double[WORDS];
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            sum += 1.0 / (i + 8);
            weights[i] = sum;
        }
        return weights;
    }
}

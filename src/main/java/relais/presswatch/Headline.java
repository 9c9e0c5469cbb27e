package relais.presswatch;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A title as pairs of words that follow each other, to find out whether two say the same. Numbers
 * must agree: a third quarter is no fourth one.
 */
record Headline(Set<String> pairs, Set<String> numbers) {

    /** Of all pairs of two titles, how many they have in common at least. */
    private static final double NEAR = .6;

    /** Shorter titles say too little to be told apart: "Weekly letter". */
    private static final int FEWEST_PAIRS = 3;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Headline of(String title) {
        var plain = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
        var words =
                Arrays.stream(BETWEEN.split(plain.toLowerCase(Locale.ROOT)))
                        .filter(it -> !it.isEmpty())
                        .toList();
        return new Headline(
                IntStream.range(1, words.size())
                        .mapToObj(i -> words.get(i - 1) + " " + words.get(i))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                words.stream()
                        .filter(it -> it.chars().anyMatch(Character::isDigit))
                        .collect(Collectors.toSet()));
    }

    boolean isTelling() {
        return pairs.size() >= FEWEST_PAIRS;
    }

    boolean saysTheSameAs(Headline other) {
        long common = pairs.stream().filter(other.pairs::contains).count();
        return isTelling()
                && numbers.equals(other.numbers)
                && common >= NEAR * (pairs.size() + other.pairs.size() - common);
    }

    /** By which other titles with the same pairs are found. */
    List<Integer> shingles() {
        return shingles(pairs.stream());
    }

    /**
     * So many of them that a title that says the same has at least one: whoever shares most of all
     * pairs can lack only the rest. The longest, because "of the" is in many titles.
     */
    List<Integer> tellingShingles() {
        long shared = (long) Math.ceil(NEAR * pairs.size());
        return shingles(
                pairs.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .limit(pairs.size() - shared + 1));
    }

    private static List<Integer> shingles(Stream<String> pairs) {
        return pairs.map(String::hashCode).distinct().toList();
    }
}

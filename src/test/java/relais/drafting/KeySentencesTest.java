package relais.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class KeySentencesTest {

    private static final String TEXT =
            """
            <h2>A heading about the valve and the water in it</h2>
            <p>The valve opens a quarter turn and the water runs. Nobody had asked about lunch that day, or so.</p>
            <p>Between two parts the valve closes, and the water runs no more. Yes.</p>
            <ul><li>Water and valve were set by ear before the switch came.</li></ul>
            """;

    @Test
    void those_that_have_most_in_common_with_all_others_in_their_order() {
        assertThat(KeySentences.of(TEXT, "en", 2))
                .containsExactly(
                        "The valve opens a quarter turn and the water runs.",
                        "Between two parts the valve closes, and the water runs no more.");
    }

    @Test
    void abbreviations_end_no_sentence() {
        assertThat(
                        KeySentences.sentences(
                                "<p>On Monday Mr. Smith opened the valve by hand. It was a quarter"
                                        + " turn and no more.</p>",
                                "en"))
                .containsExactly(
                        "On Monday Mr. Smith opened the valve by hand.",
                        "It was a quarter turn and no more.");
    }

    @Test
    void forms_of_a_word_are_one_and_small_words_are_none() {
        assertThat(Terms.of("Les vannes de l’eau, la vanne et l’eau.", "fr")).hasSize(2);
        assertThat(Terms.of("The valves opened; a valve opens.", "en")).hasSize(2);
    }

    /** Weights move between sentences that hang together; none is made, and none is lost. */
    @Property
    void weights_are_handed_on_and_no_more(
            @ForAll @Size(max = 12)
                    List<@Size(min = 2, max = 6) Set<@From("terms") String>> texts) {
        double[] ranks = KeySentences.ranks(texts);

        double alone = 1 - 0.85;
        assertThat(ranks).hasSize(texts.size());
        for (int i = 0; i < ranks.length; i++) {
            assertThat(ranks[i]).isGreaterThanOrEqualTo(alone - 0.001);
            if (isAlone(texts, i)) {
                assertThat(ranks[i]).isCloseTo(alone, within(0.001));
            }
        }
        long together = IntStream.range(0, ranks.length).filter(i -> !isAlone(texts, i)).count();
        double weight =
                IntStream.range(0, ranks.length)
                        .filter(i -> !isAlone(texts, i))
                        .mapToDouble(i -> ranks[i])
                        .sum();
        assertThat(weight).isCloseTo(together, within(0.05));
    }

    /** Which is asked first makes no difference. */
    @Property
    void the_order_makes_no_difference(
            @ForAll @Size(max = 10)
                    List<@Size(min = 2, max = 6) Set<@From("terms") String>> texts) {
        double[] ranks = KeySentences.ranks(texts);
        double[] reversed = KeySentences.ranks(texts.reversed());

        for (int i = 0; i < ranks.length; i++) {
            assertThat(reversed[ranks.length - 1 - i]).isCloseTo(ranks[i], within(0.001));
        }
    }

    @Provide
    Arbitrary<String> terms() {
        return Arbitraries.of("pump", "valve", "water", "part", "turn", "ear", "switch", "town");
    }

    private static boolean isAlone(List<Set<String>> texts, int i) {
        return IntStream.range(0, texts.size())
                .filter(j -> j != i)
                .allMatch(j -> Collections.disjoint(texts.get(i), texts.get(j)));
    }

    @Test
    void of_nothing_there_are_none() {
        assertThat(KeySentences.of("", "fr", 3)).isEmpty();
        assertThat(KeySentences.of("<p>Court.</p>", "fr", 3)).isEmpty();
    }

    @Test
    void a_long_text_is_read_in_good_time() {
        var text =
                "<p>" + "The pump hums along with the water of the town. ".repeat(5_000) + "</p>";

        assertThat(KeySentences.of(text, "en", 3)).hasSize(1);
    }
}

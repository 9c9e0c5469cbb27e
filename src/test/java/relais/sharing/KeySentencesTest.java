package relais.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

package relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parts are *fascinating* at two  | parts are fascinating at two",
                "**Twice**, `once` and _there_.  | Twice, once and there.",
                "## A heading                    | A heading",
                "5 * 3 = 15, snake_case, a > b   | 5 * 3 = 15, snake_case, a > b",
                "[the site](https://one.example) | the site",
            })
    void of_a_discussion_words_are_shown_without_their_marks(String written, String shown) {
        assertThat(Findable.THREADS.shown(written)).isEqualTo(shown);
    }
}

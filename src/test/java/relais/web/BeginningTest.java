package relais.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningTest {

    @ParameterizedTest
    @CsvSource({
        "The sand knows more, 19, The sand knows more",
        "The sand knows more, 18, The sand knows…",
        "Wanderdünenforschung, 10, Wanderdün…",
        "a Wanderdünenforschung, 10, a Wanderd…",
        "😀😀😀😀, 3, 😀😀…",
        "'', 10, ''",
    })
    void a_text_is_cut_between_words_and_never_through_a_sign(
            String text, int length, String beginning) {
        assertThat(Beginning.of(text, length)).isEqualTo(beginning);
    }
}

package relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

class PassageTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Half.", "Half the water is saved by five plants.", "🎉🎉"})
    void a_short_text_is_shown_as_it_is(String text) {
        assertThat(text(around(text, "water")).replaceAll("[\\[\\]]", "")).isEqualTo(text);
    }

    @Test
    void of_a_long_text_the_stretch_with_most_words_is_shown() {
        var text =
                "Water is scarce. "
                        + "And so on. ".repeat(40)
                        + "Here the water was saved. "
                        + "And so on. ".repeat(40);

        var shown = text(around(text, "saved water"));

        assertThat(shown).startsWith("… ").endsWith(" …").contains("Here the [water] was [saved].");
        assertThat(shown.length()).isBetween(150, 240);
    }

    @Test
    void where_no_word_is_shown_the_beginning_is() {
        assertThat(text(around("And so on. ".repeat(40), "water")))
                .startsWith("And so on. And")
                .endsWith("on. …");
    }

    @Test
    void no_sign_is_cut_in_two() {
        for (int i = 0; i < 4; i++) {
            var text = "x".repeat(i) + "🎉".repeat(200) + "water" + "🎉".repeat(200);

            assertThat(text(around(text, "water")).codePoints())
                    .noneMatch(it -> Character.getType(it) == Character.SURROGATE)
                    .contains((int) 'w');
        }
    }

    private static List<Marked> around(String text, String typed) {
        return Passage.of(text, "en", Sought.of(typed)).around();
    }

    private static String text(List<Marked> parts) {
        return parts.stream()
                .map(it -> it.found() ? "[" + it.text() + "]" : it.text())
                .collect(Collectors.joining());
    }
}

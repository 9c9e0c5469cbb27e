package relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L’équipe d'été | l equipe d ete",
                "Cœur, naïveté, STRASSE, Straße | coeur naivete strasse strasse",
                "porte-parole (voix)  | porte parole voix",
                "Łódź Đặng | lodz dang",
                "5G — 100 % 🎉 C++ | 5g 100 c",
                "ﬁn e\u0301te\u0301 | fin ete",
                "Москва | moskva",
                "+-*\"()~<>@%_\\ | ''",
            })
    void words_are_lower_case_ascii(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @Test
    void each_word_knows_where_it_stands() {
        var text = "🎉 L’été à l’œuvre";

        assertThat(Words.of(text))
                .extracting(it -> text.substring(it.from(), it.to()))
                .containsExactly("L", "été", "à", "l", "œuvre");
    }

    @Test
    void what_the_server_would_leave_out_is_made_longer() {
        assertThat(List.of(Words.kept("a"), Words.kept("ia"), Words.kept("the"), Words.kept("eau")))
                .containsExactly("a__", "ia_", "the_", "eau");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, engagement, engagements",
        "fr, engager, engages",
        "fr, collaborateur, collaboratrices",
        "fr, journal, journaux",
        "fr, communication, comunications",
        "en, share, sharing",
        "en, story, stories",
        "en, trained, training",
    })
    void forms_of_a_word_have_one_stem(String language, String one, String other) {
        assertThat(Stems.of(one, language)).isEqualTo(Stems.of(other, language));
    }

    @ParameterizedTest
    @CsvSource({
        "strategie, stratgie, true",
        "strategie, startegie, true",
        "strategie, sartgie, false",
        "voix, vox, true",
        "voix, noix, true",
        "voix, vue, false",
        "communication, comunicaton, true",
    })
    void words_are_near_that_differ_by_a_letter_or_long_ones_by_two(
            String word, String typed, boolean near) {
        assertThat(
                        Spelling.isNear(typed, word)
                                && Spelling.variants(typed).stream()
                                        .anyMatch(Spelling.variants(word)::contains))
                .isEqualTo(near);
    }

    private static String words(String text) {
        return String.join(" ", Words.of(text).stream().map(Words.Word::word).toList());
    }
}

package relais.ownvoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void case_accents_and_punctuation_make_no_other_words() {
        assertThat(Words.forms("L’ÉTÉ dernier, à Liège : cœur, naïf et ﬁable !"))
                .isEqualTo(Words.forms("l'ete dernier a liege coeur naif et fiable"));
    }

    @Test
    void what_is_elided_in_french_is_no_word_of_its_own() {
        assertThat(Words.forms("L’équipe qu’on m’a confiée, lorsqu’il s’agissait d’eau"))
                .containsExactly("equipe", "on", "a", "confiee", "il", "agissait", "eau");
        assertThat(Words.forms("aujourd’hui presqu’île"))
                .containsExactly("aujourdhui", "presquile");
    }

    @Test
    void english_contractions_are_one_word() {
        assertThat(Words.forms("I’m sure it's the company’s, c’mon"))
                .containsExactly("im", "sure", "its", "the", "companys", "cmon");
    }

    @Test
    void addresses_mentions_hashtags_and_emoji_are_no_words() {
        assertThat(
                        Words.forms(
                                "Voir https://exemple.example/a?b=c, www.exemple.example et"
                                    + " relais.example/l/abc 🚆 avec @ada @lea@mastodon.example,"
                                    + " ada@exemple.example #MonEmployeur #Été2026 ＃plus"))
                .containsExactly("voir", "et", "avec");
    }

    @Test
    void letters_made_to_look_bold_and_hidden_ones_are_read_as_they_sound() {
        assertThat(Words.forms("𝗕𝗼𝗻𝗷𝗼𝘂𝗿 à to\u00ADus, ｂｏｎｊｏｕｒ"))
                .containsExactly("bonjour", "a", "tous", "bonjour");
    }

    @Test
    void other_scripts_have_words_too() {
        assertThat(Words.forms("Наша команда")).containsExactly("наша", "команда");
        assertThat(Words.forms("私たちの仕事は面白い").size()).isGreaterThan(2);
    }

    @Test
    void words_know_where_they_stand() {
        var text = "« L’équipe » : bravo 🎉 !";
        assertThat(Words.of(text))
                .extracting(it -> text.substring(it.start(), it.end()))
                .containsExactly("L’équipe", "bravo");
    }
}

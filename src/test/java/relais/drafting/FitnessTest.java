package relais.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class FitnessTest {

    @Test
    void plain_words_in_the_language_are_fit() {
        ModelStub.ENGLISH.forEach(it -> assertThat(fits(it, "en")).as(it).isTrue());
        ModelStub.FRENCH.forEach(it -> assertThat(fits(it, "fr")).as(it).isTrue());
        assertThat(
                        fits(
                                "« Réparer » : 3,5 heures de travail, c’est ce qu’il a fallu (à"
                                        + " deux) !",
                                "fr"))
                .isTrue();
        assertThat(
                        fits(
                                "It took 3.5 hours; I was there, at 9 a.m., with a cup of coffee"
                                        + " \u2615",
                                "en"))
                .isTrue();
    }

    @Test
    void the_other_language_is_not() {
        ModelStub.ENGLISH.forEach(it -> assertThat(fits(it, "fr")).as(it).isFalse());
        ModelStub.FRENCH.forEach(it -> assertThat(fits(it, "en")).as(it).isFalse());
    }

    private static boolean fits(String words, String language) {
        var material = new Material(1, language, "", "", "", List.of(), List.of());
        return new Fitness(Prompt.of(material, List.of(), language), language)
                .accepts(words, List.of());
    }
}

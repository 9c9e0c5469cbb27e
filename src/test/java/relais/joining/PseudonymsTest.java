package relais.joining;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PseudonymsTest {

    @Test
    void names_of_any_one_alphabet_are_readable() {
        assertThat(
                        new String[] {
                            "Étoile du Nord",
                            "Nguyễn 7",
                            "Łódź",
                            "Ελένη",
                            "Звезда",
                            "نجمة",
                            "O’Hara",
                            "J.-B.",
                            "小星",
                            "a_b"
                        })
                .allMatch(Pseudonyms::isReadable);
    }

    @Test
    void what_cannot_be_read_or_looks_like_something_else_is_not() {
        assertThat(
                        new String[] {
                            "",
                            "123",
                            "...",
                            " a",
                            "<b>x</b>",
                            "a\u202Eb",
                            "a\u200Bb",
                            "Bru\u0430no",
                            "star ★",
                            "@ada",
                            "a/b",
                            "a\nb",
                            "😀😀😀"
                        })
                .noneMatch(Pseudonyms::isReadable);
    }

    @Test
    void what_looks_the_same_becomes_the_same() {
        assertThat(Pseudonyms.tidy("  E\u0301toile \u00A0 du\tNord ")).isEqualTo("Étoile du Nord");
    }
}

package relais.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Ada, Lindqvist, AL",
        "élise, d’Orsay, ÉD",
        "(Jo), '', J",
        "'', '', ''",
        "Thị, Đặng, TĐ",
        "محمد, الأنصاري, م\u200Cا",
        "Ada, الأنصاري, Aا"
    })
    void initials_are_the_letters_that_a_reader_would_choose(
            String given, String family, String initials) {
        assertThat(Names.initials(given, family)).isEqualTo(initials);
    }

    @Test
    void beginnings_have_a_bit_for_each_letter_and_one_for_digits() {
        assertThat(Names.beginnings(List.of("ada", "anna", "berg"))).isEqualTo(0b11);
        assertThat(Names.beginnings(List.of("zoe", "3d", "7up"))).isEqualTo(1 << 25 | 1 << 26);
    }
}

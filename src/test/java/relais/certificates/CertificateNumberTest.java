package relais.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.stream.Stream;

class CertificateNumberTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void numbers_are_drawn_and_never_alike() {
        var numbers =
                new HashSet<>(Stream.generate(CertificateNumber::fresh).limit(5_000).toList());

        assertThat(numbers).hasSize(5_000);
        assertThat(numbers)
                .allSatisfy(
                        it ->
                                assertThat(it.toString())
                                        .matches("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]"));
    }

    @Test
    void it_is_read_as_people_type_it() {
        var number = CertificateNumber.fresh();
        var typed = number.toString();

        for (var variant :
                Stream.of(
                                typed,
                                number.symbols(),
                                typed.toLowerCase(),
                                typed.replace('-', ' '),
                                "  " + typed.replace('-', '–') + "\u00a0",
                                typed.replace('0', 'o').replace('1', 'l'),
                                typed.replace('0', 'O').replace('1', 'I'))
                        .toList()) {
            assertThat(CertificateNumber.read(variant)).as(variant).contains(number);
        }
    }

    @Test
    void any_symbol_that_is_wrong_is_noticed() {
        var number = CertificateNumber.fresh().symbols();

        for (int at = 0; at < number.length(); at++) {
            for (var symbol : ALPHABET.split("")) {
                var typed = number.substring(0, at) + symbol + number.substring(at + 1);
                assertThat(CertificateNumber.read(typed).isPresent())
                        .as(typed)
                        .isEqualTo(typed.equals(number));
            }
        }
    }

    @Test
    void any_two_symbols_that_changed_places_are_noticed() {
        var number = CertificateNumber.fresh().symbols();

        for (int at = 0; at < number.length(); at++) {
            for (int other = at + 1; other < number.length(); other++) {
                var typed = new StringBuilder(number);
                typed.setCharAt(at, number.charAt(other));
                typed.setCharAt(other, number.charAt(at));
                assertThat(CertificateNumber.read(typed.toString()).isPresent())
                        .as("%s %s", typed, number)
                        .isEqualTo(typed.toString().equals(number));
            }
        }
    }

    @Test
    void what_is_too_short_too_long_or_of_other_letters_is_no_number() {
        var number = CertificateNumber.fresh().symbols();

        for (var typed :
                Stream.of(
                                "",
                                "1",
                                number.substring(1),
                                number + "0",
                                "U" + number.substring(1),
                                "é" + number.substring(1),
                                "../" + number,
                                "<script>")
                        .toList()) {
            assertThat(CertificateNumber.read(typed)).as(typed).isEmpty();
        }
    }
}

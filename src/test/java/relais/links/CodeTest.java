package relais.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class CodeTest {

    private static final int MILLION = 1_000_000;

    @Test
    void a_million_random_codes_guess_none_of_a_million() {
        var issued = Stream.generate(Code::random).limit(MILLION).collect(Collectors.toSet());

        var guessed = Stream.generate(Code::random).limit(MILLION).filter(issued::contains).count();

        assertThat(issued).hasSize(MILLION);
        assertThat(guessed).isZero();
    }

    @Test
    void there_are_more_than_two_to_the_sixty() {
        double bits = Code.LENGTH * Math.log(Code.SIGNS.length()) / Math.log(2);

        assertThat(bits).isGreaterThan(60);
    }

    /** The standard deviation is 44: nine of them are as good as never. */
    @Test
    void every_sign_is_as_likely_in_every_place() {
        int expected = 2_000;
        var seen = new int[Code.LENGTH][128];
        for (int i = 0; i < expected * Code.SIGNS.length(); i++) {
            var code = Code.random();
            for (int place = 0; place < Code.LENGTH; place++) {
                seen[place][code.charAt(place)]++;
            }
        }

        for (var place : seen) {
            for (var sign : Code.SIGNS.toCharArray()) {
                assertThat(place[sign]).isBetween(expected - 400, expected + 400);
            }
        }
    }

    @Test
    void no_sign_looks_like_another_and_none_makes_words() {
        assertThat(Code.SIGNS).doesNotContainPattern("[01ilo]").doesNotContainPattern("[aeiou]");
        assertThat(new HashSet<>(Code.SIGNS.chars().boxed().toList())).hasSize(28);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2345",
                "23456789bcdf ",
                "23456789bcdfgh",
                "23456789BCDFG",
                "../../../etc/",
                "23456789bcdaé",
                "' OR 1=1 -- x"
            })
    void what_is_no_code_is_not_looked_for(String text) {
        assertThat(Code.isOne(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "23456789bcdfg",
                " 23456789bcdfg ",
                "https://relais.example/l/23456789bcdfg",
                "relais.example/l/23456789bcdfg?utm_source=x#top"
            })
    void a_code_is_found_in_what_somebody_pastes(String text) {
        assertThat(Code.in(text)).contains("23456789bcdfg");
    }
}

package relais.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.stream.Collectors;

class PassageTest {

    @Test
    void people_and_addresses_become_links_and_all_else_stays_words() {
        var passages =
                Passage.of(
                        "Ask @ada-lindqvist, see https://relais.example/@ada-lindqvist.",
                        Map.of("ada-lindqvist", "Ada Lindqvist"));

        assertThat(passages)
                .extracting(it -> it.text() + " " + it.link().orElse("-"))
                .containsExactly(
                        "Ask  -",
                        "Ada Lindqvist /people/ada-lindqvist",
                        ", see  -",
                        "https://relais.example/@ada-lindqvist"
                                + " https://relais.example/@ada-lindqvist",
                        ". -");
    }

    @Test
    void somebody_whom_nobody_named_stays_as_typed() {
        var words = "@nobody-here and javascript:alert(1) // <b>@ada</b>";

        assertThat(
                        Passage.of(words, Map.of()).stream()
                                .map(Passage::text)
                                .collect(Collectors.joining()))
                .isEqualTo(words);
        assertThat(Passage.of(words, Map.of())).allMatch(it -> it.link().isEmpty());
    }
}

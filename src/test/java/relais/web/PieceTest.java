package relais.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PieceTest {

    @Test
    void an_address_ends_before_what_ends_the_sentence() {
        assertThat(Piece.of("Look (https://relais.example/feed/3), it is short."))
                .containsExactly(
                        new Piece("Look (", false),
                        new Piece("https://relais.example/feed/3", true),
                        new Piece("), it is short.", false));
    }

    @Test
    void other_schemes_are_words() {
        assertThat(Piece.of("javascript:alert(1) and <b>"))
                .containsExactly(new Piece("javascript:alert(1) and <b>", false));
    }
}

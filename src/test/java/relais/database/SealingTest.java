package relais.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

class SealingTest {

    static final String WORDS = "Łucja a peur d’écrire 🙂";

    final Sealing sealing = new Sealing("one secret", Optional.empty());

    @Test
    void what_was_sealed_is_opened_where_it_belongs_and_nowhere_else() {
        var sealed = sealing.seal(WORDS, "writing:1:2");

        assertThat(sealing.open(sealed, "writing:1:2")).contains(WORDS);
        assertThat(sealing.open(sealed, "writing:1:3")).isEmpty();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("peur");
    }

    @Test
    void the_same_words_are_never_sealed_alike() {
        assertThat(sealing.seal(WORDS, "a")).isNotEqualTo(sealing.seal(WORDS, "a"));
    }

    @Test
    void what_somebody_changed_is_not_opened() {
        var sealed = sealing.seal(WORDS, "a");
        sealed[sealed.length - 1] ^= 1;

        assertThat(sealing.open(sealed, "a")).isEmpty();
    }

    @Test
    void a_former_secret_still_opens_and_no_other_does() {
        var sealed = sealing.seal(WORDS, "a");

        assertThat(new Sealing("new", Optional.of("one secret")).open(sealed, "a")).contains(WORDS);
        assertThat(new Sealing("new", Optional.of("another")).open(sealed, "a")).isEmpty();
        assertThat(new Sealing("new", Optional.empty()).open(sealed, "a")).isEmpty();
    }
}

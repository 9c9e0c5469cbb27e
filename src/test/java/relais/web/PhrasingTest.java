package relais.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

class PhrasingTest {

    private static final Instant THE_FIRST = Instant.parse("2026-10-01T14:29:00Z");

    @ParameterizedTest
    @CsvSource({"fr, 1er octobre 2026, 21 octobre 2026", "en, 1 October 2026, 21 October 2026"})
    void only_french_counts_the_first_of_a_month(String language, String first, String later) {
        assertThat(phrasing(language).date(THE_FIRST)).isEqualTo(first);
        assertThat(phrasing(language).date(Instant.parse("2026-10-21T14:29:00Z"))).isEqualTo(later);
    }

    @Test
    void a_time_follows_its_day() {
        assertThat(phrasing("fr").dateTime(THE_FIRST)).isEqualTo("1er octobre 2026 à 16:29");
        assertThat(phrasing("en").dateTime(THE_FIRST)).isEqualTo("1 October 2026 at 16:29");
        assertThat(phrasing("fr").weekday(THE_FIRST)).isEqualTo("jeudi 1er octobre");
    }

    private static Phrasing phrasing(String language) {
        return new Phrasing(
                new MessageCatalog(Locale.FRENCH).of(language).orElseThrow(),
                ZoneId.of("Europe/Paris"),
                Clock.systemUTC());
    }
}

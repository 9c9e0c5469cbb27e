package relais.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class PromiseTest {

    @ParameterizedTest
    @CsvSource({
        "FR, 2026-11-30, 5, 2026-12-07",
        "FR, 2026-12-04, 1, 2026-12-07",
        "FR, 2026-12-05, 1, 2026-12-07",
        "FR, 2026-12-02, 0, 2026-12-02",
        "EG, 2026-12-03, 1, 2026-12-06"
    })
    void days_off_do_not_count(String country, LocalDate sent, int days, LocalDate due) {
        assertThat(Promise.in(country).after(sent, days)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 2026-11-30, 0",
        "2026-11-30, 2026-12-07, 5",
        "2026-12-04, 2026-12-06, 0",
        "2026-12-07, 2026-12-04, 0"
    })
    void between_two_days_are_the_days_of_work_after_the_first(
            LocalDate from, LocalDate until, int days) {
        assertThat(Promise.in("FR").between(from, until)).isEqualTo(days);
    }
}

package relais.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relais.people.Moment;
import relais.web.Form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Moments around the nights in which clocks are changed. */
class PlanFormTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void the_hour_that_clocks_leave_out_is_refused() {
        assertThat(submitted("2026-03-29", "02:30").form().error("time"))
                .isEqualTo("planning.error.gap");
        assertThat(submitted("2026-03-29", "03:30").moment()).isPresent();
    }

    @Test
    void the_hour_that_comes_twice_is_the_first_of_the_two() {
        var moment = Moment.of("2026-10-25T02:30", PARIS);

        assertThat(moment.exists()).isTrue();
        assertThat(moment.instant()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void the_last_day_is_included_and_seconds_do_not_matter() {
        assertThat(submitted("2026-04-02", "23:59:00").moment())
                .contains(Moment.of("2026-04-02T23:59", PARIS));
        assertThat(submitted("2026-04-03", "00:00").form().error("date"))
                .isEqualTo("planning.error.far");
    }

    @Test
    void this_very_moment_is_over() {
        assertThat(submitted("2026-03-02", "10:00").form().error("date"))
                .isEqualTo("planning.error.past");
        assertThat(submitted("2026-03-02", "10:01").moment()).isPresent();
    }

    private static PlanForm submitted(String date, String time) {
        var form = Form.filled(Map.of("date", List.of(date), "time", List.of(time)));
        return PlanForm.submitted(form, PARIS, NOW, LocalDate.of(2026, 4, 2));
    }
}

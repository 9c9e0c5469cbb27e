package relais.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;

class WorkingTimeTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");

    private final WorkingTime office =
            new WorkingTime(WorkingTime.daysIn("FR"), LocalTime.of(9, 0), LocalTime.of(17, 30));

    @Test
    void the_end_of_work_is_no_working_moment_any_more() {
        assertThat(office.isAt(at("2026-03-02T07:59:59Z"), PARIS)).isFalse();
        assertThat(office.isAt(at("2026-03-02T08:00:00Z"), PARIS)).isTrue();
        assertThat(office.isAt(at("2026-03-02T16:29:59Z"), PARIS)).isTrue();
        assertThat(office.isAt(at("2026-03-02T16:30:00Z"), PARIS)).isFalse();
        assertThat(office.isAt(at("2026-03-02T08:00:00Z"), TOKYO)).isTrue();
        assertThat(office.isAt(at("2026-03-02T09:00:00Z"), TOKYO)).isFalse();
    }

    @Test
    void after_friday_comes_monday_also_where_clocks_change_in_between() {
        // Paris goes from UTC+1 to UTC+2 on Sunday 29 March, and back on Sunday 25 October
        assertThat(office.nextFrom(at("2026-03-27T17:00:00Z"), PARIS))
                .isEqualTo(at("2026-03-30T07:00:00Z"));
        assertThat(office.nextFrom(at("2026-10-23T17:00:00Z"), PARIS))
                .isEqualTo(at("2026-10-26T08:00:00Z"));
    }

    @Test
    void hours_that_a_change_of_clocks_takes_away_begin_after_it() {
        var night =
                new WorkingTime(
                        EnumSet.of(DayOfWeek.SUNDAY), LocalTime.of(2, 15), LocalTime.of(2, 45));

        var next = night.nextFrom(at("2026-03-28T12:00:00Z"), PARIS);

        assertThat(next).isAfterOrEqualTo(at("2026-03-29T01:00:00Z"));
        assertThat(next).isBefore(at("2026-03-29T01:30:00Z"));
    }

    @Test
    void a_moment_of_work_is_its_own_next() {
        var noon = at("2026-03-02T11:00:00Z");

        assertThat(office.nextFrom(noon, PARIS)).isEqualTo(noon);
    }

    @Test
    void weekends_are_those_of_the_country() {
        assertThat(WorkingTime.daysIn("FR"))
                .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .hasSize(5);
        assertThat(WorkingTime.daysIn("EG"))
                .doesNotContain(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
                .contains(DayOfWeek.SUNDAY);
        var office = new WorkingTime(WorkingTime.daysIn("EG"), LocalTime.of(9, 0), LocalTime.NOON);
        assertThat(office.nextFrom(at("2026-01-02T08:00:00Z"), CAIRO))
                .isEqualTo(at("2026-01-04T07:00:00Z"));
    }

    @Test
    void days_are_read_as_they_are_written() {
        assertThat(WorkingTime.daysOf(office.digits())).isEqualTo(office.days());
        assertThat(office.digits()).isEqualTo("12345");
    }

    @Test
    void nobody_works_never() {
        assertThatThrownBy(
                        () ->
                                new WorkingTime(
                                        EnumSet.noneOf(DayOfWeek.class),
                                        LocalTime.of(9, 0),
                                        LocalTime.of(17, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () ->
                                new WorkingTime(
                                        EnumSet.of(DayOfWeek.MONDAY),
                                        LocalTime.NOON,
                                        LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}

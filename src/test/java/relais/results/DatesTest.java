package relais.results;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import relais.results.Dates.Order;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

class DatesTest {

    private static final List<String> DAY_FIRST = List.of("dd/MM/yyyy", "d.M.yyyy", "d-M-yy");
    private static final List<String> MONTH_FIRST = List.of("MM/dd/yyyy", "M/d/yyyy", "M/d/yy");
    private static final List<String> EITHER =
            List.of(
                    "yyyy-MM-dd",
                    "yyyy-MM-dd HH:mm:ss",
                    "d MMMM yyyy",
                    "d MMM yyyy",
                    "EEE d MMM yyyy");

    @Property
    void a_date_is_read_in_the_order_of_its_column(@ForAll("days") LocalDate day) {
        for (var pattern : DAY_FIRST) {
            assertThat(new Dates(Order.DAY_FIRST).read(written(day, pattern, Locale.FRENCH)))
                    .as(pattern)
                    .contains(day);
        }
        for (var pattern : MONTH_FIRST) {
            assertThat(new Dates(Order.MONTH_FIRST).read(written(day, pattern, Locale.ENGLISH)))
                    .as(pattern)
                    .contains(day);
        }
    }

    @Property
    void what_has_no_order_needs_none(
            @ForAll("days") LocalDate day, @ForAll Order order, @ForAll("locales") Locale locale) {
        for (var pattern : EITHER) {
            var text = written(day, pattern, locale);
            assertThat(new Dates(order).read(text)).as(text).contains(day);
        }
    }

    @Property
    void a_day_above_twelve_tells_the_order(@ForAll("days") LocalDate day) {
        var french = written(day, "dd/MM/yyyy", Locale.FRENCH);
        var american = written(day, "M/d/yyyy", Locale.ENGLISH);

        if (day.getDayOfMonth() > 12) {
            assertThat(Dates.order(french)).contains(Order.DAY_FIRST);
            assertThat(Dates.order(american)).contains(Order.MONTH_FIRST);
        } else {
            assertThat(Dates.order(french)).isEmpty();
            assertThat(Dates.order(american)).isEmpty();
        }
    }

    @Test
    void a_known_day_tells_the_order_of_the_others() {
        var april = LocalDate.of(2026, 4, 3);

        assertThat(Dates.order("03/04/2026", april)).contains(Order.DAY_FIRST);
        assertThat(Dates.order("4/3/2026", april)).contains(Order.MONTH_FIRST);
        assertThat(Dates.order("4/4/2026", april)).as("both orders say the same").isEmpty();
        assertThat(Dates.order("4/9/2026", april)).as("neither is near").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Mar 14, 2026', 2026-03-14",
        "mardi 14 avril 2026, 2026-04-14",
        "mar. 14 avr. 2026, 2026-04-14",
        "14 août 2026, 2026-08-14",
        "14 févr. 2026, 2026-02-14",
        "'Mon, Aug 17, 2026', 2026-08-17",
        "2026-04-12T01:04:49Z, 2026-04-12",
        "30/02/2026, ",
        "31/12/2025, 2025-12-31"
    })
    void spellings(String text, LocalDate day) {
        assertThat(new Dates(Order.MONTH_FIRST).read(text).orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "13/13/2026", "2026", "1/2", "45678", "=TODAY()"})
    void what_is_no_date_is_none(String text) {
        assertThat(new Dates(Order.DAY_FIRST).read(text)).isEmpty();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2015, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(Locale.ENGLISH, Locale.FRENCH);
    }

    private static String written(LocalDate day, String pattern, Locale locale) {
        return day.atTime(9, 30).format(DateTimeFormatter.ofPattern(pattern, locale));
    }
}

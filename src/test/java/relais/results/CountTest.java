package relais.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.number.NumberFormatter;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

class CountTest {

    @Property
    void a_number_is_read_as_anybody_writes_it(
            @ForAll @LongRange(min = 0, max = Count.MOST) long number,
            @ForAll("locales") Locale locale) {
        var written = NumberFormatter.withLocale(locale).format(number).toString();

        assertThat(Count.read(written)).as(written).contains(number);
        assertThat(Count.read("  " + number + "\u00a0")).contains(number);
    }

    @Property
    void a_part_of_one_is_never_taken_for_a_whole(
            @ForAll @LongRange(min = 0, max = 1_000_000) long whole,
            @ForAll @LongRange(min = 1, max = 99) long hundredths,
            @ForAll("points") char point) {
        assertThat(Count.read("%d%c%02d".formatted(whole, point, hundredths))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1234, 1234",
        "1.234, 1234",
        "12.0, 12",
        "1’234, 1234",
        "1 234 567, 1234567"
    })
    void spellings(String text, long number) {
        assertThat(Count.read(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-28",
                "−28",
                "1.2K",
                "1,2 k",
                "12 %",
                "< 1",
                "1 23",
                "1,234.5",
                "1,23,4",
                "12,3456",
                "1 234,567",
                "=1+1",
                "many",
                "1e3",
                "0x10",
                "99999999999999999999",
                "١٢"
            })
    void what_is_no_count_is_none(String text) {
        assertThat(Count.read(text)).isEmpty();
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(
                Locale.ENGLISH,
                Locale.FRENCH,
                Locale.GERMANY,
                Locale.of("de", "CH"),
                Locale.of("fr", "CH"));
    }

    @Provide
    Arbitrary<Character> points() {
        return Arbitraries.of(',', '.');
    }
}

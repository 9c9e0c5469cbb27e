package relais.exports;

import static org.assertj.core.api.Assertions.assertThat;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class FormatTest {

    private static final List<String> FORMULAS =
            List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "=HYPERLINK(\"x\")");

    @Test
    void csv_opens_by_a_double_click_in_either_language() {
        assertThat(csv(Locale.ENGLISH, List.of("Québec, \"été\"", 1_234)))
                .isEqualTo("\uFEFF\"Québec, \"\"été\"\"\",1234\r\n");
        assertThat(csv(Locale.FRENCH, List.of("a;b", "c,d", 5)))
                .isEqualTo("\uFEFF\"a;b\";c,d;5\r\n");
    }

    @Test
    void no_text_of_a_csv_file_is_a_formula() {
        for (var formula : FORMULAS) {
            var line = csv(Locale.ENGLISH, List.of(formula)).substring(1).replace("\"", "");
            assertThat(line).startsWith("'");
        }
        assertThat(csv(Locale.ENGLISH, List.of(-1, "a=1"))).isEqualTo("\uFEFF-1,a=1\r\n");
    }

    @Test
    void a_workbook_holds_texts_and_numbers_and_no_formula() throws IOException {
        var rows =
                Stream.concat(
                                Stream.of(List.<Object>of("Name", "People")),
                                FORMULAS.stream().map(it -> List.<Object>of(it, -7)))
                        .toList();

        try (var workbook = workbook("Training: a title of more than 31 letters", rows)) {
            var sheet = workbook.getFirstSheet();
            var read = sheet.read();
            assertThat(sheet.getName()).hasSizeLessThanOrEqualTo(31);
            assertThat(read).hasSize(1 + FORMULAS.size());
            for (var row : read.subList(1, read.size())) {
                assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(0).getText()).startsWith("'");
                assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
                assertThat(row.getCell(1).asNumber().intValue()).isEqualTo(-7);
            }
        }
    }

    @Test
    void many_rows_are_all_there_and_in_order() throws IOException {
        var rows = IntStream.range(0, 2_345).mapToObj(it -> List.<Object>of("r" + it, it)).toList();

        try (var workbook = workbook("Many", rows)) {
            var read = workbook.getFirstSheet().read();
            assertThat(read).hasSize(2_345);
            assertThat(read.get(1_700).getCell(0).getText()).isEqualTo("r1700");
        }
    }

    private static String csv(Locale locale, List<?> cells) {
        var out = new ByteArrayOutputStream();
        try (var table = Format.CSV.open(out, locale, "")) {
            table.row(cells);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ReadableWorkbook workbook(String title, List<List<Object>> rows)
            throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = Format.XLSX.open(out, Locale.ENGLISH, title)) {
            rows.forEach(table::row);
        }
        return new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}

package relais.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static relais.results.LinkedInFiles.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files in the shapes that are known, and whatever else people may send instead. */
class LinkedInExportTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 4);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 6);
    private static final long NUMBER = LinkedInFiles.number(MARCH);

    @TempDir Path folder;

    // The overview

    @Test
    void an_overview_tells_impressions_and_engagements_from_two_tables_side_by_side()
            throws Exception {
        var export = read(LinkedInFiles.overview(told(MARCH, 1_240, 81), told(MAY, 860, 42)));

        assertThat(figures(export))
                .isEqualTo(
                        Map.of(
                                MARCH,
                                Map.of(Metric.IMPRESSIONS, 1_240L, Metric.ENGAGEMENTS, 81L),
                                MAY,
                                Map.of(Metric.IMPRESSIONS, 860L, Metric.ENGAGEMENTS, 42L)));
        assertThat(export.unread()).isEmpty();
    }

    @Test
    void the_same_in_french_with_texts_for_numbers_and_days_before_months() throws Exception {
        var export = read(LinkedInFiles.frenchOverview(told(MARCH, 12_400, 810), told(MAY, 0, 0)));

        assertThat(figures(export))
                .isEqualTo(
                        Map.of(
                                MARCH,
                                Map.of(Metric.IMPRESSIONS, 12_400L, Metric.ENGAGEMENTS, 810L),
                                MAY,
                                Map.of(Metric.IMPRESSIONS, 0L, Metric.ENGAGEMENTS, 0L)));
    }

    @Test
    void dates_that_could_be_read_both_ways_are_read_as_the_posts_say() throws Exception {
        var text =
                "Post URL;Post publish date;Impressions\n%s;04/03/2026;12\n"
                        .formatted(LinkedInFiles.update(NUMBER));

        assertThat(read(text).lines().getFirst().date()).isEqualTo(MARCH);
    }

    @Test
    void a_real_date_of_a_spreadsheet_is_one() throws Exception {
        var file =
                LinkedInFiles.workbook(
                        it ->
                                LinkedInFiles.sheet(
                                        it,
                                        "Sheet1",
                                        List.of(
                                                List.of("Post URL", "Post date", "Impressions"),
                                                List.of(LinkedInFiles.update(NUMBER), MARCH, 12))));

        assertThat(figures(read(file))).isEqualTo(Map.of(MARCH, Map.of(Metric.IMPRESSIONS, 12L)));
    }

    // One post

    @Test
    void the_file_of_one_post_is_read_by_its_labels() throws Exception {
        var export = read(LinkedInFiles.onePost(LinkedInFiles.copied(NUMBER), "Mar 4, 2026"));

        assertThat(figures(export))
                .isEqualTo(
                        Map.of(
                                MARCH,
                                Map.of(
                                        Metric.IMPRESSIONS, 1_240L,
                                        Metric.REACTIONS, 58L,
                                        Metric.COMMENTS, 17L,
                                        Metric.SHARES, 6L)));
        assertThat(export.unread()).isEmpty();
    }

    // Text

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void the_archive_is_read_in_any_encoding(String encoding) throws Exception {
        var bom = encoding.startsWith("UTF") ? "\uFEFF" : "";
        var archive = bom + LinkedInFiles.archive(NUMBER, LinkedInFiles.number(MAY));

        var lines = read(archive.getBytes(Charset.forName(encoding))).lines();

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().words()).isEqualTo("The sand knows more.\n\nAsk it, élève.");
        assertThat(lines.getFirst().figures()).isEmpty();
        assertThat(lines.get(1).words()).isEqualTo("=HYPERLINK(\"x\")");
    }

    @ParameterizedTest
    @CsvSource({"','", "';'", "'\t'", "'|'"})
    void any_separator_will_do(String separator) throws Exception {
        var text =
                Stream.of(
                                List.of(
                                        "Date de publication",
                                        "Lien de la publication",
                                        "Impressions",
                                        "Réactions",
                                        "Commentaires",
                                        "Republications",
                                        "Clics"),
                                List.of(
                                        "04/03/2026",
                                        LinkedInFiles.copied(NUMBER),
                                        "1 240",
                                        "58",
                                        "17",
                                        "6",
                                        ""))
                        .map(it -> String.join(separator, it))
                        .collect(Collectors.joining("\r\n"));

        assertThat(figures(read("sep=" + separator + "\r\n" + text)))
                .isEqualTo(
                        Map.of(
                                MARCH,
                                Map.of(
                                        Metric.IMPRESSIONS, 1_240L,
                                        Metric.REACTIONS, 58L,
                                        Metric.COMMENTS, 17L,
                                        Metric.SHARES, 6L)));
    }

    @Test
    void what_cannot_be_read_is_told_by_line_and_spoils_nothing_else() throws Exception {
        var export =
                read(
                        """
                        Post URL,Post date,Impressions,Reactions,Comments
                        %s,3/4/2026,1240,-28,17

                        https://www.linkedin.com/pulse/an-article,3/5/2026,12,1,0
                        %s,5/6/2026,999999999999,42,1.5
                        """
                                .formatted(
                                        LinkedInFiles.update(NUMBER),
                                        LinkedInFiles.update(LinkedInFiles.number(MAY))));

        assertThat(figures(export))
                .isEqualTo(
                        Map.of(
                                MARCH,
                                Map.of(Metric.IMPRESSIONS, 1_240L, Metric.COMMENTS, 17L),
                                MAY,
                                Map.of(Metric.REACTIONS, 42L)));
        assertThat(export.unread())
                .extracting(it -> it.line() + " " + it.reason().key() + " " + it.text())
                .containsExactlyInAnyOrder(
                        "2 figure -28",
                        "4 link https://www.linkedin.com/pulse/an-article",
                        "5 figure 999999999999",
                        "5 figure 1.5");
    }

    // Anything else

    static Stream<Arguments> wrongTexts() {
        return Stream.of(
                Arguments.of("", Fault.EMPTY),
                Arguments.of(" \r\n \n", Fault.EMPTY),
                Arguments.of("%PDF-1.7\n%âãÏÓ", Fault.PDF),
                Arguments.of("<!DOCTYPE html><html><body>Sign in</body></html>", Fault.WEB_PAGE),
                Arguments.of("\uFEFF\n <html>", Fault.WEB_PAGE),
                Arguments.of("Dear Ada,\nhere is the file.", Fault.NOT_LINKEDIN),
                Arguments.of("{\"posts\": [1, 2]}", Fault.NOT_LINKEDIN),
                Arguments.of("Name;Country\nAda;SE", Fault.NOT_LINKEDIN),
                Arguments.of("a,\"b\nc", Fault.NOT_LINKEDIN),
                Arguments.of(
                        "First Name,Last Name,URL,Email Address,Company,Connected On\n"
                                + "Emma,X,https://www.linkedin.com/in/emma,,Y,1 Mar 2026",
                        Fault.OTHER_PART),
                Arguments.of(
                        "Date,Link,Message\n2026-03-04,%s,Well said!"
                                .formatted(LinkedInFiles.update(NUMBER)),
                        Fault.OTHER_PART),
                Arguments.of(
                        "Date,Type,Link\n2026-03-04,LIKE,%s"
                                .formatted(LinkedInFiles.update(NUMBER)),
                        Fault.OTHER_PART),
                Arguments.of(
                        "Beitrags-Adresse;Sichtungen\n%s;12"
                                .formatted(LinkedInFiles.update(NUMBER)),
                        Fault.HEADINGS),
                Arguments.of("Date,Impressions,Engagements\n3/4/2026,12,1", Fault.NO_POSTS),
                Arguments.of("Post URL,Impressions\nhttps://example.org,1", Fault.NO_POSTS));
    }

    @ParameterizedTest
    @MethodSource("wrongTexts")
    void a_wrong_text_is_told_what_it_is(String text, Fault fault) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), fault);
    }

    @Test
    void other_wrong_files_are_told_what_they_are_too() {
        assertRefused(LinkedInFiles.ofPage(), Fault.PAGE);
        assertRefused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, Fault.OLD_EXCEL);
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, Fault.PICTURE);
        assertRefused(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, Fault.PICTURE);
        assertRefused(new byte[] {1, 0, 2, 0, 0, 0, 3}, Fault.NO_TABLE);
        assertRefused(
                LinkedInFiles.zip(Map.of("Shares.csv", "x", "messages.csv", "y")), Fault.ARCHIVE);
        assertRefused(LinkedInFiles.zip(Map.of("word/document.xml", "<x/>")), Fault.NO_TABLE);
        assertRefused(cut(LinkedInFiles.overview(told(MARCH, 1, 1))), Fault.BROKEN);
    }

    @Test
    void a_table_without_end_is_not_read() {
        var text = new StringBuilder("Post URL,Impressions\n");
        IntStream.rangeClosed(0, Grid.MOST_ROWS)
                .forEach(it -> text.append("x,").append(it).append('\n'));

        assertRefused(text.toString().getBytes(StandardCharsets.UTF_8), Fault.TOO_LONG);
    }

    // What may be meant badly

    @Test
    void a_workbook_that_unpacks_to_far_too_much_is_not_unpacked() {
        var bomb = cells("<c r=\"A1\" t=\"str\"><v>" + "0".repeat(SafeParts.MOST) + "</v></c>");
        assertThat(bomb.length).isLessThan(200_000);
        assertRefused(bomb, Fault.BOMB);

        var many = new LinkedHashMap<>(parts("<row r=\"1\"/>"));
        IntStream.rangeClosed(0, SafeParts.MOST_PARTS).forEach(it -> many.put("x" + it, ""));
        assertRefused(LinkedInFiles.zip(many), Fault.BOMB);
    }

    @Test
    void macros_formulas_and_document_types_are_not_opened() {
        var macros = new LinkedHashMap<>(parts("<row r=\"1\"/>"));
        macros.put("xl/vbaProject.bin", "x");
        assertRefused(LinkedInFiles.zip(macros), Fault.MACROS);

        assertRefused(
                cells("<c r=\"A1\"><f>WEBSERVICE(\"https://x\")</f><v>1</v></c>"), Fault.FORMULAS);

        var entities = new LinkedHashMap<>(parts(""));
        entities.put(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE x [<!ENTITY a SYSTEM"
                    + " \"file:///etc/hostname\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\""
                    + " t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>");
        assertRefused(LinkedInFiles.zip(entities), Fault.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ1", "A99999999", "AAAA1", "", "1", "a1"})
    void a_cell_outside_a_sheet_makes_no_room_for_itself(String place) {
        assertRefused(cells("<c r=\"%s\"><v>1</v></c>".formatted(place)), Fault.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999", "9999999999E99"})
    void a_number_that_would_fill_the_memory_is_only_a_text(String number) throws Exception {
        var file = workbookOf(number);

        assertThat(read(file).unread()).extracting(Unread::text).containsExactly(number);
    }

    private byte[] workbookOf(String number) {
        return cells(
                """
                <c r="A1" t="str"><v>Post URL</v></c><c r="B1" t="str"><v>Impressions</v></c></row>
                <row r="2"><c r="A2" t="str"><v>%s</v></c><c r="B2"><v>%s</v></c>
                """
                        .formatted(LinkedInFiles.update(NUMBER), number));
    }

    private static byte[] cells(String cells) {
        return LinkedInFiles.zip(parts("<row r=\"1\">" + cells + "</row>"));
    }

    private static Map<String, String> parts(String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                    + " PartName=\"/xl/workbook.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet"
                    + " name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                    + " Id=\"rId1\" Type=\"x\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet"
                    + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + rows
                        + "</sheetData></worksheet>");
        return parts;
    }

    private static byte[] cut(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    private static Map<LocalDate, Map<Metric, Long>> figures(LinkedInExport export) {
        return export.lines().stream()
                .collect(Collectors.toMap(ExportLine::date, it -> Map.copyOf(it.figures())));
    }

    private void assertRefused(byte[] file, Fault fault) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        Unreadable.class, it -> assertThat(it.fault()).isEqualTo(fault));
    }

    private LinkedInExport read(String text) throws IOException, Unreadable {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private LinkedInExport read(byte[] content) throws IOException, Unreadable {
        var file = Files.write(folder.resolve("export"), content);
        return LinkedInExport.read(file, ZoneId.of("Europe/Paris"));
    }
}

package relais.media;

import static org.assertj.core.api.Assertions.assertThat;

import static relais.media.MediaFiles.incoming;
import static relais.media.MediaFiles.zip;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import relais.support.Drawn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is, whatever it is called. */
class InspectionTest {

    private static final long MOST = 5_000_000;
    private static final String WORD =
            "<Override"
                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>";

    @Test
    void each_kind_is_known_by_what_is_in_it() throws Exception {
        assertThat(type(incoming("x.exe", Drawn.png(4, 4)))).isEqualTo(Type.PNG);
        assertThat(type(incoming("x.png", Drawn.jpeg(8, 8)))).isEqualTo(Type.JPEG);
        assertThat(
                        type(
                                incoming(
                                        "x",
                                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9"
                                                + " 6'/>")))
                .isEqualTo(Type.SVG);
        assertThat(type(incoming("x.doc", "%PDF-1.7\n…"))).isEqualTo(Type.PDF);
        assertThat(type(incoming("x", zip("[Content_Types].xml", WORD, "word/document.xml", "-"))))
                .isEqualTo(Type.DOCX);
        assertThat(type(incoming("x", zip("[Content_Types].xml", "<a/>", "xl/workbook.xml", "-"))))
                .isEqualTo(Type.XLSX);
        assertThat(
                        type(
                                incoming(
                                        "x",
                                        zip(
                                                "[Content_Types].xml",
                                                "<a/>",
                                                "ppt/presentation.xml",
                                                "-"))))
                .isEqualTo(Type.PPTX);
        assertThat(type(incoming("x", zip("mimetype", "application/vnd.oasis.opendocument.text"))))
                .isEqualTo(Type.ODT);
        assertThat(type(incoming("Liste.CSV", "a;b\nc;é"))).isEqualTo(Type.CSV);
        assertThat(type(incoming("x.txt", "<script>alert(1)</script> is text".replace('<', '‹'))))
                .isEqualTo(Type.TXT);
        assertThat(type(incoming("x.mov", MediaFiles.mp4(90, 10)))).isEqualTo(Type.MP4);
        assertThat(type(incoming("x", MediaFiles.webm(1_000)))).isEqualTo(Type.WEBM);
        assertThat(type(incoming("x", "\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\nHello")))
                .isEqualTo(Type.VTT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090 a programme.exe",
                "\u00d0\u00cf\u0011\u00e0 an old document with macros.doc",
                "{\\rtf1 rich text}.rtf",
                "GIF89a.gif",
                "RIFF....WEBPVP8 .webp",
                "#!/bin/sh.sh",
                "\u0000\u0000\u0000 ftypqt  .mov",
                "\u001aE\u00df\u00a3 matroska                                            .mkv",
                "PK\u0003\u0004 not a zip.docx",
                "just words.docx",
                "with a \u0000 zero.txt",
            })
    void what_is_none_of_them_is_refused(String file) throws Exception {
        var name = file.substring(1 + file.lastIndexOf(' '));

        assertThat(unfit(incoming(name, file.getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo("media.error.kind");
    }

    @Test
    void a_page_or_a_script_that_is_called_a_picture_is_none() throws Exception {
        assertThat(unfit(incoming("x.png", "<html><script>alert(1)</script></html>")))
                .isEqualTo("pictures.error.kind");
        assertThat(unfit(incoming("x.png", "alert(1)"))).isEqualTo("media.error.kind");
    }

    @Test
    void documents_with_programmes_in_them_are_refused() throws Exception {
        var types = "[Content_Types].xml";
        for (var file :
                new byte[][] {
                    zip(types, WORD, "word/document.xml", "-", "word/vbaProject.bin", "-"),
                    zip(
                            types,
                            "ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"",
                            "word/document.xml",
                            "-"),
                    zip(
                            types,
                            "ContentType=\"application/vnd.ms-office.vbaProject\" PartName=\"/x\"",
                            "xl/workbook.xml",
                            "-"),
                    zip(types, WORD, "xl/workbook.xml", "-", "xl/macrosheets/sheet1.xml", "-"),
                    zip(
                            "mimetype",
                            "application/vnd.oasis.opendocument.text",
                            "Basic/Standard/Module1.xml",
                            "-"),
                    zip("index.html", "<script>"),
                }) {
            assertThat(unfit(incoming("x.docx", file))).isEqualTo("media.error.kind");
        }
    }

    @Test
    void a_document_that_unpacks_to_gigabytes_is_not_unpacked() throws Exception {
        var bomb = zip("[Content_Types].xml", " ".repeat(60_000_000), "word/document.xml", "-");

        assertThat(unfit(incoming("x.docx", bomb))).isEqualTo("media.error.kind");
    }

    @Test
    void a_drawing_is_as_wide_as_a_text_and_loses_what_could_run() throws Exception {
        var svg =
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'><script>bad()</script>"
                        + "<foreignObject/><image href='https://bad.example/x'/><rect/></svg>";

        var fit = (Inspection.Fit) Inspection.of(incoming("x.svg", svg), MOST);

        assertThat(fit.size()).isEqualTo("-800x400");
        assertThat(new String(fit.content().open().readAllBytes(), StandardCharsets.UTF_8))
                .contains("<rect")
                .doesNotContain("bad", "foreignObject");
    }

    @Test
    void each_kind_has_its_limit() throws Exception {
        assertThat(unfit(incoming("x.pdf", padded("%PDF-1.7", 25_000_001))))
                .isEqualTo("media.error.large");
        assertThat(unfit(incoming("x.mp4", MediaFiles.mp4(1, (int) MOST))))
                .isEqualTo("media.error.large");
        assertThat(unfit(incoming("x.jpg", padded("\u00ff\u00d8\u00ff", 20_000_001))))
                .isEqualTo("pictures.error.heavy");
        assertThat(unfit(incoming("x.vtt", padded("WEBVTT\n\n", 1_000_001))))
                .isEqualTo("media.error.captions");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WEBVTT                                          | media.error.captions-none",
                "WEBVTT~~NOTE 00:01.000 --> 00:02.000            | media.error.captions-none",
                "WEBVTT~~00:02.000 --> 00:01.000~Hello           | media.error.captions-time",
                "WEBVTT~~00:01.000 --> 00:02.000                 | media.error.captions-time",
                "WEBVTT~~00:01,000 --> 00:02,000~Hello           | media.error.captions-time",
                "WEBVTT~~1~00:01.000 --> 00:75.000~Hello         | media.error.captions-time",
                "WEBVTTX~~00:01.000 --> 00:02.000~Hello          | media.error.captions",
            })
    void captions_that_do_not_say_what_shows_when_are_refused(String file, String error)
            throws Exception {
        assertThat(unfit(incoming("x.vtt", file.strip().replace('~', '\n')))).isEqualTo(error);
    }

    @Test
    void captions_may_have_names_notes_styles_and_places() throws Exception {
        var file =
                """
                WEBVTT - Interview

                STYLE
                ::cue { color: lime }

                NOTE a remark

                first
                00:00.000 --> 00:02.500 line:80%
                <v Ada>Hello.

                01:00:00.000 --> 01:00:04.000
                – Two
                – lines
                """;

        assertThat(type(incoming("x.vtt", file))).isEqualTo(Type.VTT);
        assertThat(type(incoming("x.vtt", file.replace("\n", "\r\n")))).isEqualTo(Type.VTT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C:\\Users\\ada\\Guide.docx   | Guide.pdf",
                "../../etc/passwd          | passwd.pdf",
                "facture\u202Efdp.exe       | facture fdp.pdf",
                "a\"b<c>d.pdf              | a b c d.pdf",
                ".pdf                      | pdf.pdf",
                "''                        | file.pdf",
            })
    void a_name_is_kept_without_what_misleads(String name, String kept) {
        assertThat(incoming(name, "").keptName(Type.PDF)).isEqualTo(kept);
    }

    @Test
    void a_video_says_how_long_it_is_wherever_its_tables_lie() throws Exception {
        var mp4 = MediaFiles.mp4(95, 3_000_000);
        var webm = MediaFiles.webm(61_000);

        assertThat(VideoLength.of(Type.MP4, mp4.length, (from, length) -> part(mp4, from, length)))
                .contains(95);
        assertThat(
                        VideoLength.of(
                                Type.WEBM, webm.length, (from, length) -> part(webm, from, length)))
                .contains(61);
        assertThat(
                        VideoLength.of(
                                Type.MP4, webm.length, (from, length) -> part(webm, from, length)))
                .isEmpty();
    }

    private static byte[] part(byte[] file, long from, int length) {
        return Arrays.copyOfRange(file, (int) from, (int) from + length);
    }

    private static byte[] padded(String start, int length) {
        return Arrays.copyOf(start.getBytes(StandardCharsets.ISO_8859_1), length);
    }

    private static Type type(Incoming file) throws IOException {
        return ((Inspection.Fit) Inspection.of(file, MOST)).type();
    }

    private static String unfit(Incoming file) throws IOException {
        return ((Inspection.Unfit) Inspection.of(file, MOST)).messageKey();
    }
}

package relais.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import relais.support.Drawn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

/** A zoo of files that claim to be pictures. */
class ReadingTest {

    private static final Limits PLENTY =
            new Limits(Set.of(Picture.Kind.PNG, Picture.Kind.SVG), 900_000, 2_000, false, 512);

    @Test
    void a_png_is_written_anew_and_shrunk() throws Exception {
        var picture = usable(Drawn.png(1600, 800));

        var read = ImageIO.read(new ByteArrayInputStream(picture.content()));
        assertThat(read.getWidth()).isEqualTo(512);
        assertThat(read.getHeight()).isEqualTo(256);
        assertThat(picture.hash()).matches("[0-9a-f]{16}");
    }

    @Test
    void what_follows_the_picture_or_is_hidden_in_it_is_not_kept() throws Exception {
        var png = Drawn.png(8, 8);
        var page = bytes("<html><script>alert(1)</script></html>PK\u0003\u0004");
        var polyglot = joined(png, page);
        var commented = joined(part(png, 0, 33), chunk("tEXt", page), part(png, 33, png.length));

        for (var file : new byte[][] {polyglot, commented}) {
            assertThat(text(usable(file).content())).doesNotContain("script", "html", "PK\u0003");
        }
    }

    @ParameterizedTest
    @CsvSource({"2001, 10", "10, 2001", "100000, 100000", "2147483647, 2147483647"})
    void a_png_that_says_it_is_huge_is_never_unpacked(int width, int height) throws Exception {
        var png = Drawn.png(8, 8);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);

        assertThat(refused(png)).isEqualTo("pictures.error.large");
    }

    @Test
    void a_bomb_among_the_texts_of_a_png_is_not_unpacked() throws Exception {
        var bomb = new ByteArrayOutputStream();
        bomb.write(bytes("Comment\0\0"));
        try (var zip = new DeflaterOutputStream(bomb)) {
            for (int i = 0; i < 200; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        var png = Drawn.png(8, 8);
        var file =
                joined(
                        part(png, 0, 33),
                        chunk("zTXt", bomb.toByteArray()),
                        chunk("iCCP", bomb.toByteArray()),
                        part(png, 33, png.length));

        assertThat(usable(file).content()).hasSizeLessThan(1_000);
    }

    @Test
    void a_png_with_more_data_than_points_gives_its_points() throws Exception {
        var data = new ByteArrayOutputStream();
        try (var zip = new DeflaterOutputStream(data)) {
            for (int i = 0; i < 200; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        var png = Drawn.png(8, 8);
        var file =
                joined(
                        part(png, 0, 33),
                        chunk("IDAT", data.toByteArray()),
                        chunk("IEND", new byte[0]));

        assertThat(usable(file).content()).hasSizeLessThan(1_000);
    }

    @Test
    void every_png_that_is_cut_or_garbled_is_refused_or_read_and_never_fails() throws Exception {
        var png = Drawn.png(40, 40);
        for (int i = 8; i < png.length; i++) {
            Reading.of(part(png, 0, i), PLENTY);
            var garbled = png.clone();
            garbled[i] ^= (byte) 0xa5;
            Reading.of(garbled, PLENTY);
        }
        assertThat(refused(part(png, 0, 20))).isEqualTo("pictures.error.broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GIF89a\u0001\u0000\u0001\u0000",
                "\u00ff\u00d8\u00ff\u00e0JFIF",
                "RIFF....WEBP",
                "%PDF-1.7",
                "MZ\u0090",
                "just words",
                "",
                "<html><svg xmlns='http://www.w3.org/2000/svg'></svg></html>",
                "<?xml version='1.0'?><rss/>",
                "<svg xmlns='http://example.com/other'><circle/></svg>",
            })
    void what_is_neither_is_refused_whatever_it_is_called(String file) {
        assertThat(refused(file.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("pictures.error.kind");
    }

    @Test
    void too_many_bytes_are_not_looked_at() {
        var few = new Limits(PLENTY.kinds(), 50, 2_000, false, 512);

        assertThat(Reading.of(new byte[51], few))
                .isEqualTo(new Reading.Refused("pictures.error.heavy"));
    }

    @Test
    void shapes_and_colours_of_an_svg_are_kept() {
        var svg =
                written(
                        """
                        <linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient>
                        <linearGradient id="b" xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#a"/>
                        <g transform="translate(1 2)" fill="url(#a)"><path d="M0 0L1,1z" style="stroke: rgb(1, 2, 3); stroke-width:2"/></g>
                        """);

        assertThat(svg)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">")
                .contains("<stop offset=\"0\" stop-color=\"#fff\">")
                .contains("href=\"#a\"")
                .contains("fill=\"url(#a)\" transform=\"translate(1 2)\"")
                .contains("<path d=\"M0 0L1,1z\" stroke=\"rgb(1, 2, 3)\" stroke-width=\"2\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('bad')</script>",
                "<script href='https://bad.example/x.js'/>",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><img src='x'"
                        + " onerror='bad()'/></body></foreignObject>",
                "<image href='https://bad.example/x.png'/>",
                "<use href='https://bad.example/x.svg#a'/>",
                "<a href='javascript:bad()'><circle r='1'/></a>",
                "<style>@import url(https://bad.example/x.css); * { background: url(bad:x)"
                        + " }</style>",
                "<circle r='1' onload='bad()'/>",
                "<circle r='1' OnClick='bad()'/>",
                "<circle r='1' style='fill: url(https://bad.example/x)'/>",
                "<circle r='1' style='background-image: url(bad:x)'/>",
                "<circle r='1' fill='url(https://bad.example/x#a)'/>",
                "<circle r='1' fill='URL(//bad.example/x)'/>",
                "<circle r='1' fill='u\\72l(bad)'/>",
                "<circle r='1' fill='url(&#104;ttps://bad.example)'/>",
                "<circle r='1'><animate attributeName='href' to='javascript:bad()'/><set"
                        + " to='bad'/></circle>",
                "<filter id='f'><feImage href='https://bad.example/x'/></filter>",
                "<linearGradient href='https://bad.example/x#a'/>",
                "<text>bad words</text>",
                "<iframe xmlns='http://www.w3.org/1999/xhtml' src='https://bad.example'/>",
                "<x:script xmlns:x='http://www.w3.org/2000/svg'>bad()</x:script>",
                "<handler xmlns='http://www.w3.org/2001/xml-events'>bad()</handler>",
                "<metadata><bad/></metadata>",
                "<!-- bad --><?bad stylesheet?><![CDATA[bad]]>",
            })
    void nothing_else_of_an_svg_is_kept(String inside) {
        var svg = written(inside + "<rect width='1' height='1'/>");

        assertThat(svg.toLowerCase(java.util.Locale.ROOT))
                .contains("<rect")
                .doesNotContain("bad", "script", "http://www.w3.org/1999", "on", "style", "url(");
    }

    @Test
    void a_drawing_that_may_hold_words_keeps_them_and_nothing_that_is_among_them() {
        var lessons = new Limits(PLENTY.kinds(), 900_000, 2_000, true, 512);
        var file =
                svg(
                        "<title>bad</title><text x='1' y='2' font-size='3' onclick='bad()'>Déjà"
                            + " &lt;b&gt; &amp; <tspan dy='1em'>vu<script>bad()</script></tspan> <a"
                            + " href='javascript:bad()'>bad</a></text> bad");

        var svg =
                new String(
                        ((Reading.Usable) Reading.of(file, lessons)).picture().content(),
                        StandardCharsets.UTF_8);

        assertThat(svg)
                .contains(
                        "<text font-size=\"3\" x=\"1\" y=\"2\">Déjà &lt;b&gt; &amp; <tspan"
                                + " dy=\"1em\">vu</tspan> </text>")
                .doesNotContain("bad", "script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE svg [<!ENTITY % x SYSTEM 'https://bad.example/x.dtd'> %x;]>",
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'https://bad.example/svg11.dtd'>",
            })
    void document_types_and_entities_are_refused_unread(String prologue) {
        var file = prologue + "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>";

        assertThat(refused(bytes(file))).isEqualTo("pictures.error.doctype");
        assertThat(refused(joined(new byte[] {-2, -1}, file.getBytes(StandardCharsets.UTF_16BE))))
                .isIn("pictures.error.doctype", "pictures.error.kind");
    }

    @Test
    void an_svg_that_is_deep_wide_or_not_well_formed_is_refused() {
        assertThat(refused(svg("<g>".repeat(5_000) + "</g>".repeat(5_000))))
                .isIn("pictures.error.many", "pictures.error.broken");
        assertThat(refused(svg("<path d='M0 0'/>".repeat(5_000)))).isEqualTo("pictures.error.many");
        assertThat(refused(svg("<metadata>" + "<a>".repeat(20_000))))
                .isEqualTo("pictures.error.broken");
        assertThat(refused(svg("<g></path>"))).isEqualTo("pictures.error.broken");
        assertThat(refused(svg("&unknown;")))
                .isIn("pictures.error.doctype", "pictures.error.broken");
        assertThat(refused(bytes("<svg xmlns='http://www.w3.org/2000/svg'/>")))
                .isEqualTo("pictures.error.broken");
    }

    @Test
    void a_drawing_without_a_box_has_the_size_it_says() {
        var file = "<svg xmlns='http://www.w3.org/2000/svg' width='64px' height='32'><rect/></svg>";

        assertThat(text(usable(bytes(file)).content())).contains("viewBox=\"0 0 64 32\">");
    }

    private static String written(String inside) {
        return text(usable(svg(inside)).content());
    }

    private static byte[] svg(String inside) {
        return bytes(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>" + inside + "</svg>");
    }

    private static Picture usable(byte[] file) {
        return ((Reading.Usable) Reading.of(file, PLENTY)).picture();
    }

    private static String refused(byte[] file) {
        return ((Reading.Refused) Reading.of(file, PLENTY)).messageKey();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] part(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] chunk(String name, byte[] data) throws IOException {
        var sum = new CRC32();
        sum.update(bytes(name));
        sum.update(data);
        return joined(
                ByteBuffer.allocate(4).putInt(data.length).array(),
                bytes(name),
                data,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}

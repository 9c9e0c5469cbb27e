package relais.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relais.activity.Action;
import relais.activity.Activity;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;
import relais.support.Together;
import relais.web.MessageCatalog;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;

/** What is in the file: letters, tags, language, and a code that leads somewhere. */
class PaperTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    private static final Path LOOK = Path.of("target/certificates");

    Person ada;
    long path;

    @BeforeEach
    void path() {
        ada = new Cast(database.jdbi()).ada();
        portal.app().loadStarter();
        portal.signIn(ada);
        path =
                database.jdbi()
                        .withHandle(
                                it ->
                                        it.createQuery(
                                                        "SELECT id FROM training_path WHERE slug ="
                                                                + " 'first-steps'")
                                                .mapTo(long.class)
                                                .one());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "latin | Ada | Lindqvist",
                "polish | Świętosława | Wójcik-Żądło",
                "greek | Θεοδώρα | Παπαδοπούλου-Αγγελή",
                "vietnamese | Nguyễn Thị Hương Giang | Đặng",
                "cyrillic | Людмила | Щербакова",
                "turkish | İbrahim | Çağlayan Öztürk",
                "arabic | محمد عبد الرحمن | الفارسي",
                "lam-alef | علاء | الأنصاري",
                "persian | پریسا | گودرزی ژاله چمنی",
                "mixed | Leïla ليلى | بن سالم Ben Salem"
            })
    void a_name_is_printed_in_its_own_script(String script, String given, String family)
            throws IOException {
        named(given, family);

        try (var pdf = paper("en")) {
            look(pdf, script);
            assertThat(text(pdf)).contains(given + " " + family);
            assertThat(pdf.getDocumentInformation().getTitle()).contains(given + " " + family);
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(fonts(pdf))
                    .isNotEmpty()
                    .allMatch(PDFont::isEmbedded)
                    .allMatch(font -> font.getName().matches("[A-Z]{6}\\+.*"), "a part of it");
        }
    }

    @Test
    void arabic_letters_take_the_form_that_their_neighbours_ask_for() {
        var script = new ArabicScript();

        assertThat(script.shapeText("محمد")).isEqualTo("\uFEE3\uFEA4\uFEE4\uFEAA");
        assertThat(script.shapeText("لا")).isEqualTo("\uFEFB");
        assertThat(script.shapeText("علاء")).isEqualTo("\uFECB\uFEFC\u0621");
        assertThat(script.shapeText("پری")).isEqualTo("\uFB58\uFEAE\u06CC");
        assertThat(script.shapeText("\u0645\u064F\u062D\u0651\u064E\u062F"))
                .isEqualTo("\uFEE3\u064F\uFEA4\u0651\u064E\uFEAA");
        assertThat(script.shapeText("Ada")).isEqualTo("Ada");
        for (var text : List.of("محمد", "لا", "علاء", "پری")) {
            assertThat(script.deshapeText(script.shapeText(text))).isEqualTo(text);
        }
    }

    @Test
    void a_name_in_letters_that_the_paper_does_not_have_is_written_in_latin_ones()
            throws IOException {
        named("小明", "王");

        try (var pdf = paper("en")) {
            assertThat(text(pdf)).contains("xiǎo míng wáng").doesNotContain("#");
        }
    }

    @Test
    void what_no_paper_has_is_left_out() throws IOException {
        named("Ada \uD83C\uDF93", "\u0007Lindqvist\u200D");

        try (var pdf = paper("en")) {
            assertThat(text(pdf)).contains("Ada Lindqvist").doesNotContain("#");
        }
    }

    @Test
    void very_long_names_and_titles_fit() throws IOException {
        named(
                "Maria-Magdalena ".repeat(6).strip(),
                "Wolfeschlegelsteinhausenbergerdorff".repeat(2) + "hohenzollern");
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE training_path_text SET title = ?",
                                        "How one tells of one’s work so that others listen "
                                                .repeat(3)
                                                .strip()));

        try (var pdf = paper("en")) {
            look(pdf, "long");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf).replaceAll("\\s", "")).contains("dorffhohenzollern");
        }
    }

    @Test
    void a_path_of_twenty_modules_fits_or_goes_on_overleaf() throws IOException {
        database.jdbi()
                .useHandle(
                        handle -> {
                            for (int i = 0; i < 17; i++) {
                                long id =
                                        handle.createUpdate(
                                                        """
                                                        INSERT INTO training_module (path_id, slug, position, version, minutes, quiz_key)
                                                        VALUES (:path, :slug, :position, 1, 7, '0123456789abcdef')
                                                        """)
                                                .bind("path", path)
                                                .bind("slug", "extra-" + i)
                                                .bind("position", 10 + i)
                                                .executeAndReturnGeneratedKeys("id")
                                                .mapTo(long.class)
                                                .one();
                                handle.execute(
                                        "INSERT INTO training_module_text (module_id, language,"
                                                + " title, summary) VALUES (?, 'en', ?, '')",
                                        id,
                                        "What one learns in extra module " + i);
                            }
                        });

        try (var pdf = paper("en")) {
            look(pdf, "crowded");
            assertThat(text(pdf)).contains("extra module 0,", "extra module 16,", "20 modules");
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Certificate, This certifies", "fr, Certificat, Nous certifions"})
    void a_screen_reader_is_told_language_title_headings_and_what_the_code_is(
            String language, String heading, String words) throws IOException {
        try (var pdf = paper(language)) {
            look(pdf, "tags-" + language);
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo(language);
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle())
                    .startsWith(heading)
                    .endsWith("Ada Lindqvist");
            assertThat(new String(catalog.getMetadata().toByteArray())).contains("pdfuaid:part");
            assertThat(text(pdf)).contains(heading, words, "Ada Lindqvist");

            var tags = tags(catalog.getStructureTreeRoot());
            assertThat(tags)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "P", "L", "LI", "Figure", "Link")
                    .containsSubsequence("P", "H1", "P", "H2", "L", "Figure");
            assertThat(tags)
                    .filteredOn(it -> it.getStructureType().equals("Figure"))
                    .singleElement()
                    .satisfies(
                            it ->
                                    assertThat(it.getAlternateDescription())
                                            .isEqualTo(words(language)));
        }
    }

    @Test
    void the_code_leads_to_the_page_where_it_is_verified() throws Exception {
        try (var pdf = paper("en")) {
            var certificate = portal.app().certificates().of(ada.id()).getFirst();
            assertThat(code(new PDFRenderer(pdf).renderImageWithDPI(0, 150)))
                    .isEqualTo("http://localhost:8080" + certificate.url());
            assertThat(text(pdf)).contains(certificate.number().toString());
        }
    }

    @Test
    void what_people_wrote_is_escaped() throws IOException {
        named("<b>Ada</b> & \"Co\"", "]]> Lindqvist");

        try (var pdf = paper("en")) {
            assertThat(text(pdf)).contains("<b>Ada</b> & \"Co\" ]]> Lindqvist");
        }
    }

    @Test
    void a_crowd_is_served_one_after_the_other() throws Exception {
        paper("en").close();
        var address = portal.app().certificates().of(ada.id()).getFirst().url() + "/file";

        var statuses = Together.call(12, () -> portal.get(address).status());

        assertThat(statuses).containsOnly(200);
    }

    private void named(String given, String family) {
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE person SET given_name = ?, family_name = ? WHERE id"
                                                + " = ?",
                                        given,
                                        family,
                                        ada.id()));
    }

    private PDDocument paper(String language) throws IOException {
        var completed =
                new Activity(0, ada.id(), Action.PATH_COMPLETED, path, Given.NOW, Optional.empty());
        portal.app().certificates().on(List.of(completed));
        var certificate = portal.app().certificates().of(ada.id()).getFirst();
        var request = portal.request(certificate.url() + "/file?lang=" + language).build();
        try (var http = HttpClient.newHttpClient()) {
            return Loader.loadPDF(http.send(request, BodyHandlers.ofByteArray()).body());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0]+", " ");
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        var fonts = new ArrayList<PDFont>();
        var resources = pdf.getPage(0).getResources();
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        return fonts;
    }

    /** In the order in which they are read aloud. */
    private static List<PDStructureElement> tags(PDStructureNode node) {
        var tags = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element);
                tags.addAll(tags(element));
            }
        }
        return tags;
    }

    private static String code(BufferedImage page) throws Exception {
        int width = page.getWidth();
        int height = page.getHeight();
        var points = page.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, points);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no code is found on the page", e);
        }
    }

    /** To be looked at. */
    private static void look(PDDocument pdf, String name) throws IOException {
        Files.createDirectories(LOOK);
        pdf.save(LOOK.resolve(name + ".pdf").toFile());
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            var page = new PDFRenderer(pdf).renderImageWithDPI(i, 96);
            ImageIO.write(page, "png", LOOK.resolve(name + "-" + i + ".png").toFile());
        }
    }

    private static String words(String language) {
        return new MessageCatalog(Locale.FRENCH)
                .of(language)
                .orElseThrow()
                .text("certificates.paper.alt");
    }
}

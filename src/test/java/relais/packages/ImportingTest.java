package relais.packages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import relais.packages.Importing.Imported;
import relais.packages.Importing.Refused;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class ImportingTest {

    private static final String PAGE = "<html><head></head><body>Hello</body></html>";

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final Follower NOBODY =
            new Follower() {
                @Override
                public void begun(long personId, long lessonId) {
                    throw new AssertionError("Nothing was opened");
                }

                @Override
                public void finished(long personId, long lessonId) {
                    throw new AssertionError("Nothing was opened");
                }

                @Override
                public boolean isCounted(long personId, long lessonId) {
                    return false;
                }
            };

    @TempDir Path folder;

    private final Packages packages = packagesAfter(Duration.ZERO);
    private Cast cast;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
    }

    @Test
    void a_scorm_12_package_comes_with_its_title_its_parts_and_their_rules() throws Exception {
        var id = imported(Scorm.scorm12(PAGE, PAGE));

        var pack = packages.summary(id).orElseThrow();
        assertThat(pack.standard()).isEqualTo(Standard.SCORM_12);
        assertThat(pack.title()).isEqualTo("Speaking up");
        assertThat(items(id)).extracting(ItemProgress::title).containsExactly("Part 1", "Part 2");
        assertThat(rules(items(id).getFirst()))
                .isEqualTo(new ItemRules("start here", null, null, 80.0, null, null));
    }

    @Test
    void a_scorm_2004_package_is_told_from_its_version_or_its_namespaces() throws Exception {
        var id = imported(Scorm.scorm2004(PAGE));
        var bare =
                new Zip()
                        .with(
                                "imsmanifest.xml",
                                """
                                <manifest xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3">
                                  <organizations><organization><title/><item identifierref="r"><title>One</title></item></organization></organizations>
                                  <resources><resource identifier="r" adlcp:scormType="sco" href="a.html"/></resources>
                                </manifest>
                                """)
                        .with("a.html", PAGE);

        assertThat(packages.summary(id).orElseThrow().standard()).isEqualTo(Standard.SCORM_2004);
        var other = packages.summary(imported(bare)).orElseThrow();
        assertThat(other.standard()).isEqualTo(Standard.SCORM_2004);
        assertThat(other.title()).as("like its first part").isEqualTo("One");
    }

    @Test
    void what_decides_in_scorm_2004_is_read_from_sequencing_and_threshold() throws Exception {
        var manifest =
                """
                <manifest xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
                  <metadata><schemaversion>2004 3rd Edition</schemaversion></metadata>
                  <organizations><organization><title>T</title><item identifierref="r"><title>One</title>
                    <adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.75"/>
                    <imsss:sequencing><imsss:objectives><imsss:primaryObjective satisfiedByMeasure="true">
                      <imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives></imsss:sequencing>
                  </item></organization></organizations>
                  <resources><resource identifier="r" adlcp:scormType="sco" href="a.html"/></resources>
                </manifest>
                """;

        var id = imported(new Zip().with("imsmanifest.xml", manifest).with("a.html", PAGE));

        assertThat(rules(items(id).getFirst()).passingScore()).isEqualTo(0.6);
        assertThat(rules(items(id).getFirst()).completionThreshold()).isEqualTo(0.75);
    }

    @Test
    void folders_bases_parameters_and_spaces_lead_to_the_right_file() throws Exception {
        var manifest =
                """
                <manifest xml:base="course/">
                  <metadata><schemaversion>1.2</schemaversion></metadata>
                  <organizations><organization><title>T</title>
                    <item><title>Chapter</title><item identifierref="r" parameters="?lang=fr"><title>One</title></item></item>
                    <item identifierref="asset"><title>Notes</title></item>
                    <item identifierref="r" isvisible="false"><title>Hidden</title></item>
                  </organization></organizations>
                  <resources xml:base="pages/"><resource identifier="r" scormtype="sco" href="my page.html?x=1"/>
                    <resource identifier="asset" scormtype="asset" href="../notes.html"/></resources>
                </manifest>
                """;

        var id =
                imported(
                        new Zip()
                                .with("imsmanifest.xml", manifest)
                                .with("course/pages/my page.html", PAGE)
                                .with("course/notes.html", PAGE));

        assertThat(items(id))
                .extracting(ItemProgress::href)
                .containsExactly("course/pages/my%20page.html?x=1&lang=fr", "course/notes.html");
        assertThat(items(id)).extracting(ItemProgress::reports).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.html",
                "a/../../evil.html",
                "/etc/passwd",
                "C:/evil.html",
                "C:evil.html",
                "./a.html",
                "a//b.html"
            })
    void a_name_that_leads_out_is_refused(String name) throws Exception {
        assertThat(refused(Scorm.scorm12(PAGE).with(name, PAGE)))
                .isEqualTo(new Refused("packages.error.path", List.of(name)));
    }

    @Test
    void the_folders_of_windows_are_folders_and_lead_out_no_more_than_others() throws Exception {
        var id = imported(Scorm.scorm12(PAGE).with("media\\intro.html", PAGE));

        assertThat(paths(id)).contains("media/intro.html");
        assertThat(refused(Scorm.scorm12(PAGE).with("a\\..\\evil.html", PAGE)))
                .isEqualTo(new Refused("packages.error.path", List.of("a/../evil.html")));
    }

    @Test
    void absurd_names_are_refused_and_shown_so_that_they_do_no_harm() throws Exception {
        var long_ = "x".repeat(EntryNames.LONGEST + 1);

        assertThat(refused(Scorm.scorm12(PAGE).with("a\u0007b\u202e.html", PAGE)))
                .isEqualTo(
                        new Refused(
                                "packages.error.name", List.of("a?b?.html", EntryNames.LONGEST)));
        assertThat(refused(Scorm.scorm12(PAGE).with(long_, PAGE)).arguments().getFirst())
                .isEqualTo("x".repeat(80) + "…");
    }

    @Test
    void two_files_of_one_name_are_refused_whatever_their_capitals() throws Exception {
        assertThat(refused(Scorm.scorm12(PAGE).with("PAGE-1.html", PAGE)))
                .isEqualTo(new Refused("packages.error.twice", List.of("PAGE-1.html")));
    }

    @Test
    void a_link_is_refused() throws Exception {
        assertThat(refused(Scorm.scorm12(PAGE).linking("secrets", "/etc/passwd")))
                .isEqualTo(new Refused("packages.error.link", List.of("secrets")));
    }

    @Test
    void a_bomb_is_refused_before_it_goes_off() throws Exception {
        var zeros = new byte[110 << 20];

        assertThat(refused(Scorm.scorm12(PAGE).with("zeros.bin", zeros)))
                .isEqualTo(new Refused("packages.error.bomb", List.of("zeros.bin")));
    }

    @Test
    void a_header_that_lies_about_a_size_is_found_out() throws Exception {
        var bytes = Scorm.scorm12(PAGE).with("zeros.bin", new byte[1 << 20]).bytes();

        // the size that the list at the end gives for the last file
        var list = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        list.putInt(lastHeader(list) + 24, 10);

        assertThat(refused(bytes).key()).isEqualTo("packages.error.broken");
    }

    @Test
    void files_that_share_their_bytes_are_refused() throws Exception {
        var bytes = Scorm.scorm12(PAGE).with("one.bin", "same").with("two.bin", "same").bytes();
        var list = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int last = lastHeader(list);
        int before = last - 46 - "one.bin".length();

        list.putInt(last + 42, list.getInt(before + 42));

        assertThat(refused(bytes).key()).isEqualTo("packages.error.broken");
    }

    @Test
    void damaged_bytes_are_found() throws Exception {
        var bytes = Scorm.scorm12(PAGE).bytes();
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("page-1.html") + 20;

        bytes[at] ^= 0x55;

        assertThat(refused(bytes))
                .isEqualTo(new Refused("packages.error.broken", List.of("page-1.html")));
    }

    @Test
    void too_many_files_are_refused() throws Exception {
        var zip = Scorm.scorm12(PAGE);
        IntStream.rangeClosed(0, Archive.MOST_ENTRIES).forEach(i -> zip.with("f" + i, ""));

        assertThat(refused(zip).key()).isEqualTo("packages.error.entries");
    }

    @Test
    void what_is_no_zip_and_what_is_cut_off_is_told_apart_from_nothing() throws Exception {
        var whole = Scorm.scorm12(PAGE).bytes();

        assertThat(refused("Hello".getBytes(StandardCharsets.UTF_8)).key())
                .isEqualTo("packages.error.no-zip");
        assertThat(refused(new byte[0]).key()).isEqualTo("packages.error.no-zip");
        assertThat(refused(Arrays.copyOf(whole, whole.length - 30)).key())
                .isEqualTo("packages.error.no-zip");
    }

    @Test
    void a_zip_that_is_no_package_says_so_and_one_in_a_folder_says_which() throws Exception {
        assertThat(refused(new Zip().with("a.html", PAGE)).key())
                .isEqualTo("packages.error.no-package");
        assertThat(refused(new Zip().with("My course/imsmanifest.xml", "<manifest/>")))
                .isEqualTo(new Refused("packages.error.folder", List.of("My course")));
    }

    @Test
    void a_manifest_with_entities_is_not_read() throws Exception {
        var manifest =
                "<!DOCTYPE manifest [<!ENTITY x SYSTEM"
                        + " \"file:///etc/passwd\">]><manifest>&x;</manifest>";

        assertThat(refused(new Zip().with("imsmanifest.xml", manifest)).key())
                .isEqualTo("packages.error.manifest");
    }

    @Test
    void a_manifest_that_cannot_be_used_says_why() throws Exception {
        var item = "<item identifierref='r'><title>One</title></item>";
        var sco = "<resource identifier='r' adlcp:scormtype='%s' href='%s'/>";

        assertThat(refusedManifest("1.1", item, sco.formatted("sco", "a.html")))
                .isEqualTo(new Refused("packages.error.standard", List.of("1.1")));
        assertThat(refusedManifest("1.2", item, sco.formatted("sco", "gone.html")))
                .isEqualTo(new Refused("packages.error.missing", List.of("gone.html")));
        assertThat(refusedManifest("1.2", item, sco.formatted("sco", "https://x.example/a.html")))
                .isEqualTo(
                        new Refused(
                                "packages.error.elsewhere", List.of("https://x.example/a.html")));
        assertThat(refusedManifest("1.2", item, sco.formatted("sco", "../a.html")).key())
                .isEqualTo("packages.error.path");
        assertThat(refusedManifest("1.2", item, sco.formatted("asset", "a.html")).key())
                .isEqualTo("packages.error.nothing");
        assertThat(refusedManifest("1.2", "", "").key()).isEqualTo("packages.error.nothing");
        assertThat(
                        refusedManifest(
                                        "1.2",
                                        item.repeat(ScormManifest.MOST_ITEMS + 1),
                                        sco.formatted("sco", "a.html"))
                                .key())
                .isEqualTo("packages.error.items");
    }

    @Test
    void nothing_is_kept_of_what_was_refused() throws Exception {
        refused(Scorm.scorm12(PAGE).linking("secrets", "/etc/passwd"));

        assertThat(count("package")).isZero();
        assertThat(count("stored_file")).isZero();
    }

    @Test
    void a_package_that_no_lesson_needs_is_swept_away_with_its_file_after_a_day() throws Exception {
        var needed = imported(Scorm.scorm12(PAGE));
        imported(Scorm.scorm12(PAGE));

        packages.sweep(Set.of(needed));
        assertThat(count("package")).isEqualTo(2);

        packagesAfter(Duration.ofHours(25)).sweep(Set.of(needed));
        assertThat(count("package")).isEqualTo(1);
        assertThat(count("stored_file")).isEqualTo(1);
        assertThat(packages.summary(needed)).isPresent();
    }

    private long imported(Zip zip) throws IOException {
        return switch (take(zip.bytes())) {
            case Imported(var id) -> id;
            case Refused refused -> throw new AssertionError(refused);
        };
    }

    private Refused refused(Zip zip) throws IOException {
        return refused(zip.bytes());
    }

    private Refused refused(byte[] zip) throws IOException {
        return (Refused) take(zip);
    }

    private Refused refusedManifest(String version, String items, String resources)
            throws IOException {
        return refused(
                new Zip()
                        .with("imsmanifest.xml", Scorm.manifest(version, items, resources))
                        .with("a.html", PAGE));
    }

    private Importing take(byte[] zip) throws IOException {
        return packages.take(cast.carla(), Files.write(folder.resolve("zip"), zip));
    }

    private List<ItemProgress> items(long packageId) {
        return packages.progress(0, packageId, "en").items();
    }

    private static ItemRules rules(ItemProgress item) {
        return ItemRules.read(
                database.jdbi()
                        .withHandle(
                                handle ->
                                        handle.createQuery(
                                                        "SELECT rules FROM package_item WHERE id ="
                                                                + " :id")
                                                .bind("id", item.id())
                                                .mapTo(String.class)
                                                .one()));
    }

    private static List<String> paths(long packageId) {
        return database.jdbi()
                .withHandle(
                        handle ->
                                handle.createQuery(
                                                "SELECT path FROM package_entry WHERE package_id ="
                                                        + " :id")
                                        .bind("id", packageId)
                                        .mapTo(String.class)
                                        .list());
    }

    /** Where the last entry of the list at the end begins. */
    private static int lastHeader(ByteBuffer zip) {
        int at = zip.capacity() - 46;
        while (zip.getInt(at) != 0x02014b50) {
            at--;
        }
        return at;
    }

    private static long count(String table) {
        return database.jdbi()
                .withHandle(
                        handle ->
                                handle.createQuery("SELECT COUNT(*) FROM " + table)
                                        .mapTo(long.class)
                                        .one());
    }

    private static Packages packagesAfter(Duration later) {
        var clock = Clock.fixed(Given.NOW.plus(later), ZoneOffset.UTC);
        return new Packages(
                database.jdbi(), new relais.files.Files(database.jdbi(), clock), NOBODY, clock);
    }
}

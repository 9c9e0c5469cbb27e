package relais.packages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What cmi5 packages say about themselves. */
class CourseStructureTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    @TempDir Path folder;

    private Person ada;

    @BeforeEach
    void cast() {
        ada = new Cast(database.jdbi()).ada();
    }

    @Test
    void a_course_comes_with_its_title_its_units_and_their_rules() throws Exception {
        var id =
                imported(
                        Cmi5Zip.course(
                                Cmi5Zip.unit(
                                                1,
                                                "moveOn=\"Passed\" masteryScore=\"0.85\""
                                                    + " launchMethod=\"OwnWindow\""
                                                    + " activityType=\"https://example.org/type\"")
                                        .replace(
                                                "</url>",
                                                "</url><launchParameters> a=1 </launchParameters>"
                                                        + "<entitlementKey>xyz</entitlementKey>")));

        var pack = packages().summary(id).orElseThrow();
        assertThat(pack.standard()).isEqualTo(Standard.CMI5);
        assertThat(pack.title()).isEqualTo("Speaking up");
        assertThat(pack.items()).isEqualTo(1);
        var item = items(id).getFirst();
        assertThat(item.href()).isEqualTo("unit.html?lesson=1");
        assertThat(item.ownWindow()).isTrue();
        assertThat(rules(item))
                .isEqualTo(
                        new UnitRules(
                                "https://example.org/unit/1",
                                Map.of("en", "Unit 1", "fr", "Unité 1"),
                                MoveOn.PASSED,
                                0.85,
                                true,
                                "a=1",
                                "xyz",
                                "https://example.org/type",
                                List.of(
                                        new UnitRules.Group(
                                                0, "https://example.org/course", "Speaking up"))));
    }

    @Test
    void what_a_unit_does_not_say_is_what_the_standard_says() throws Exception {
        var item = items(imported(Cmi5Zip.units(""))).getFirst();

        assertThat(item.reports()).as("nothing is expected").isFalse();
        assertThat(item.ownWindow()).isFalse();
        assertThat(rules(item).moveOn()).isEqualTo(MoveOn.NOT_APPLICABLE);
        assertThat(rules(item).masteryScore()).isNull();
    }

    @Test
    void titles_are_read_in_the_language_of_the_page_and_with_that_of_their_block()
            throws Exception {
        var inside =
                Cmi5Zip.unit(1, "")
                        + Cmi5Zip.block(
                                1, Cmi5Zip.unit(2, "") + Cmi5Zip.block(2, Cmi5Zip.unit(3, "")));
        var id = imported(Cmi5Zip.course(inside));

        assertThat(titles(id, "fr"))
                .containsExactly("Unité 1", "Block 1 · Unité 2", "Block 2 · Unité 3");
        assertThat(titles(id, "en"))
                .containsExactly("Unit 1", "Block 1 · Unit 2", "Block 2 · Unit 3");
        assertThat(rules(items(id).getLast()).groups())
                .extracting(UnitRules.Group::title)
                .containsExactly("Speaking up", "Block 1", "Block 2");
    }

    @Test
    void more_than_a_thousand_units_are_a_course_as_well() throws Exception {
        assertThat(items(imported(many(1_001)))).hasSize(1_001);
        assertThat(refused(many(CourseStructure.MOST_UNITS + 1))).isEqualTo("packages.error.items");
    }

    static Stream<Object[]> refused() {
        var fine = Cmi5Zip.unit(1, "moveOn=\"Passed\"");
        return Stream.of(
                new Object[] {
                    "another site",
                    fine.replace("unit.html", "https://elsewhere.example/unit.html"),
                    "packages.error.elsewhere"
                },
                new Object[] {
                    "an app", fine.replace("unit.html", "app://open"), "packages.error.elsewhere"
                },
                new Object[] {
                    "not in it", fine.replace("unit.html", "gone.html"), "packages.error.missing"
                },
                new Object[] {
                    "out of it", fine.replace("unit.html", "../../etc"), "packages.error.path"
                },
                new Object[] {
                    "no address", fine.replaceAll("(?s)<url>.*</url>", ""), "packages.error.course"
                },
                new Object[] {
                    "no id", fine.replaceFirst("id=\"[^\"]*\"", ""), "packages.error.course"
                },
                new Object[] {
                    "no IRI",
                    fine.replace("https://example.org/unit/1", "one"),
                    "packages.error.course"
                },
                new Object[] {"the same id twice", fine + fine, "packages.error.course"},
                new Object[] {
                    "moveOn", fine.replace("\"Passed\"", "\"Sometimes\""), "packages.error.course"
                },
                new Object[] {
                    "too much", Cmi5Zip.unit(1, "masteryScore=\"1.1\""), "packages.error.course"
                },
                new Object[] {
                    "no number", Cmi5Zip.unit(1, "masteryScore=\"80%\""), "packages.error.course"
                },
                new Object[] {"no units", Cmi5Zip.block(1, ""), "packages.error.nothing"},
                new Object[] {"too deep", deep(25, fine), "packages.error.course"},
                new Object[] {"no XML", "<au", "packages.error.manifest"});
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_cannot_be_used_is_refused_in_a_sentence(String name, String inside, String key)
            throws Exception {
        assertThat(refused(Cmi5Zip.course(inside))).isEqualTo(key);
    }

    @Test
    void nothing_is_fetched_and_nothing_grows() throws Exception {
        var bomb =
                new Zip()
                        .with(
                                "cmi5.xml",
                                "<!DOCTYPE a [<!ENTITY b SYSTEM"
                                    + " \"file:///etc/passwd\">]><courseStructure>&b;</courseStructure>");

        assertThat(refused(bomb)).isEqualTo("packages.error.manifest");
    }

    @Test
    void a_course_in_a_folder_is_told_where_it_belongs() throws Exception {
        assertThat(refused(new Zip().with("course/cmi5.xml", "<x/>")))
                .isEqualTo("packages.error.folder");
    }

    private static Zip many(int units) {
        return Cmi5Zip.course(
                IntStream.rangeClosed(1, units)
                        .mapToObj(it -> Cmi5Zip.unit(it, "moveOn=\"Completed\""))
                        .collect(Collectors.joining()));
    }

    private static String deep(int blocks, String inside) {
        return blocks == 0 ? inside : Cmi5Zip.block(blocks, deep(blocks - 1, inside));
    }

    private List<String> titles(long packageId, String language) {
        return packages().progress(ada.id(), packageId, language).items().stream()
                .map(ItemProgress::title)
                .toList();
    }

    private List<ItemProgress> items(long packageId) {
        return packages().progress(ada.id(), packageId, "en").items();
    }

    private static UnitRules rules(ItemProgress item) {
        return UnitRules.read(
                database.jdbi()
                        .withHandle(
                                it ->
                                        it.createQuery(
                                                        "SELECT rules FROM package_item WHERE id ="
                                                                + " :id")
                                                .bind("id", item.id())
                                                .mapTo(String.class)
                                                .one()));
    }

    private long imported(Zip zip) throws Exception {
        return ((Importing.Imported) take(zip)).packageId();
    }

    private String refused(Zip zip) throws Exception {
        return ((Importing.Refused) take(zip)).key();
    }

    private Importing take(Zip zip) throws Exception {
        return packages().take(ada, Files.write(folder.resolve("zip"), zip.bytes()));
    }

    private static Packages packages() {
        return portal.app().training().packages();
    }
}

package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import relais.people.Person;
import relais.people.Role;
import relais.support.Chromium;
import relais.support.Portal;
import relais.support.RouteTable;
import relais.support.Scene;
import relais.support.TestDatabase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Axe on every page of the table of routes: light on a wide screen, dark on the smallest phone. */
@Tag("browser")
class PagesTest {

    private static final Pattern WITH_NAMES =
            Pattern.compile(
                    "/($|mentoring|hr/labels|lead/mentoring|lead/champions|studio/letters)");

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final Portal portal = new Portal(database, Map.of("RELAIS_DEV", "on"));

    Scene scene;

    @BeforeEach
    void scene() {
        scene = Scene.set(database.jdbi(), portal.app());
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 320"})
    void no_page_has_a_barrier(String scheme, int width) {
        var barriers = new ArrayList<String>();
        try (var browser = Chromium.open(portal.url(""), "en")) {
            browser.scheme(scheme);
            browser.viewport(width, 800);
            for (var line : RouteTable.lines()) {
                if (line.isPage()) {
                    portal.signIn(reader(line));
                    look(browser, scene.address(line.path()), barriers);
                }
            }
            portal.signIn(scene.cast().emma());
            var others =
                    List.of(
                            "/styleguide",
                            "/nothing/here",
                            "/hr",
                            "/dev/crash",
                            "/feed?lang=fr",
                            "/boards?lang=fr");
            others.forEach(path -> look(browser, path, barriers));
            portal.signOut();
            look(browser, "/login", barriers);
        }
        assertThat(barriers).isEmpty();
    }

    /** Sixty letters without a place to break them, some of them from right to left. */
    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void no_name_is_too_long_for_the_pages_of_champions_and_editors(int width) {
        var barriers = new ArrayList<String>();
        longNames();
        portal.app().mentoring().recount();
        try (var browser = Chromium.open(portal.url(""), "fr")) {
            browser.viewport(width, 800);
            for (var line : RouteTable.lines()) {
                if (line.isPage() && WITH_NAMES.matcher(line.path()).lookingAt()) {
                    portal.signIn(reader(line));
                    var path = scene.address(line.path());
                    browser.go(path);
                    browser.cut().forEach(it -> barriers.add(path + ": cuts off " + it));
                    if (browser.isWiderThanItsWindow()) {
                        barriers.add(path + ": has to be pushed sideways to be read");
                    }
                }
            }
        }
        assertThat(barriers).isEmpty();
    }

    private static void longNames() {
        var latin = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis";
        var arabic = "عبدالرحمنالمنصوري".repeat(4).substring(0, 60);
        database.jdbi()
                .useHandle(
                        handle -> {
                            handle.execute(
                                    "UPDATE person SET given_name = IF(id % 2, ?, ?), family_name ="
                                            + " given_name",
                                    latin, arabic);
                            handle.execute(
                                    "UPDATE unit SET name = CONCAT(?, ' ', ?)", arabic, latin);
                        });
    }

    private static void look(Chromium browser, String path, List<String> barriers) {
        browser.go(path);
        browser.barriers().forEach(barrier -> barriers.add(path + ": " + barrier));
        if (browser.isWiderThanItsWindow()) {
            barriers.add(path + ": has to be pushed sideways to be read");
        }
        if (browser.all("h1").size() != 1) {
            barriers.add(path + ": has not exactly one heading of the first order");
        }
    }

    private Person reader(RouteTable.Line line) {
        return scene.everyone().stream()
                .filter(person -> line.isOpen() || line.roles().stream().anyMatch(person::is))
                .filter(person -> !line.path().contains("{champion}") || !person.is(Role.CHAMPION))
                .filter(person -> !line.path().contains("/pairs/") || person.is(Role.AMBASSADOR))
                .findFirst()
                .orElseThrow();
    }
}

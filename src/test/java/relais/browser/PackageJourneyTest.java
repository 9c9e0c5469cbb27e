package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import relais.packages.Cmi5Zip;
import relais.packages.Scorm;
import relais.packages.Zip;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.RealPortal;
import relais.support.Scene;
import relais.support.TestDatabase;
import relais.training.Draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Carla puts content of an authoring tool into a lesson, and Emma works through it. */
@Tag("browser")
class PackageJourneyTest {

    private static final String PASSWORD = "a long enough password";
    private static final String STUDIO = "/studio/training/first-steps/speaking-up";
    private static final String LESSON = "/training/first-steps/speaking-up/try-it";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final RealPortal portal = new RealPortal(database);

    @TempDir Path folder;

    final Jdbi jdbi = database.jdbi();
    Cast cast;

    @BeforeEach
    void a_module_with_a_lesson() {
        cast = Scene.set(jdbi, portal.app()).cast();
        for (var person : List.of(cast.emma(), cast.carla())) {
            portal.app().identity().credentials().give(person.id(), PASSWORD);
        }
        jdbi.useHandle(it -> it.execute("UPDATE person SET language = 'en'"));
        var authoring = portal.app().training().authoring();
        authoring.createModule(
                cast.carla(),
                authoring.paths("en").getFirst().id(),
                new Draft(
                        Map.of("en", "Speaking up"),
                        Map.of("en", "What to say, and when."),
                        10,
                        70,
                        null,
                        null,
                        null,
                        null,
                        List.of(
                                new Draft.Lesson(
                                        "try-it",
                                        Map.of("en", "Try it"),
                                        Map.of("en", "Work through this at your own pace."))),
                        List.of()));
    }

    @Test
    void content_is_uploaded_published_worked_through_and_completes_the_module() {
        try (var carla = browser(cast.carla())) {
            upload(carla, course());
            publish(carla);
        }
        try (var emma = browser(cast.emma())) {
            begins(emma);
            resumes(emma);
            passes(emma);
        }
    }

    @Test
    void what_content_says_at_the_very_end_arrives() {
        try (var carla = browser(cast.carla())) {
            upload(carla, course());
            publish(carla);
        }
        try (var emma = browser(cast.emma())) {
            emma.go(LESSON);
            inside(emma, () -> emma.await(() -> emma.text("#place").endsWith("beginning")));

            emma.go("/training");

            emma.await(() -> kept().contains("said at the end"));
            assertThat(kept()).contains("0000:05:00").doesNotContain("lesson_status");
        }
    }

    @Test
    void content_reaches_its_own_files_and_nothing_else() {
        try (var carla = browser(cast.carla())) {
            upload(carla, course());
            publish(carla);
        }
        try (var emma = browser(cast.emma())) {
            emma.go(LESSON);
            inside(
                    emma,
                    () -> {
                        emma.press("#pry");
                        emma.await(() -> emma.text("#pried").contains("own:"));
                        assertThat(emma.text("#pried"))
                                .isEqualTo(
                                        "cookie: nothing; portal: refused; storage: null; session:"
                                                + " refused; elsewhere: refused; picture: refused;"
                                                + " own: it is mine");
                    });
            var alone = emma.find("iframe").getAttribute("src");

            emma.driver().get(alone);

            emma.press("#pry");
            emma.await(() -> emma.text("#pried").contains("own:"));
            assertThat(emma.text("#pried"))
                    .as("opened by itself")
                    .contains("cookie: nothing", "storage: null", "session: refused");
        }
    }

    @Test
    void cmi5_content_speaks_for_itself_and_completes_the_module() {
        try (var carla = browser(cast.carla())) {
            upload(carla, unit(), "cmi5");
            publish(carla);
        }
        try (var emma = browser(cast.emma())) {
            emma.go(LESSON);
            inside(
                    emma,
                    () -> {
                        emma.await(() -> emma.text("#place").endsWith("at the beginning"));
                        assertThat(emma.text("#place")).startsWith("Normal in en");
                        emma.press("#pry");
                        emma.await(() -> emma.text("#pried").contains("token"));
                        assertThat(emma.text("#pried"))
                                .isEqualTo(
                                        "portal: refused; launch of another: refused; elsewhere:"
                                                + " refused; other token: 401");
                        emma.press("#go");
                        emma.await(() -> emma.text("#place").equals("at page 3"));
                    });

            emma.go(LESSON);
            emma.mark();
            inside(
                    emma,
                    () -> {
                        emma.await(() -> emma.text("#place").endsWith("at page 3"));
                        emma.press("#pass");
                    });
            emma.awaitText("Result: 90");
            assertThat(emma.isSamePage()).isTrue();
            inside(
                    emma,
                    () -> {
                        emma.press("#leave");
                        emma.awaitText("This part has ended");
                    });

            emma.click(".pager .button:not(.button--quiet)");
            emma.awaitText("Completed");
        }
        assertThat(recorded("MODULE_COMPLETED")).isEqualTo(1);
        assertThat(said())
                .isEqualTo(
                        "completed 1, initialized 2, launched 2, passed 1, satisfied"
                                + " 2, terminated 2");
    }

    private void upload(Chromium carla, Zip zip) {
        upload(carla, zip, "SCORM 1.2");
    }

    private void upload(Chromium carla, Zip zip, String standard) {
        carla.go(STUDIO + "/lessons/try-it/package");
        carla.find("[name=file]").sendKeys(write(zip).toString());
        carla.click("main form[enctype] .button");
        carla.awaitText("Speaking up");
        carla.awaitText(standard + " · ");
    }

    private void publish(Chromium carla) {
        carla.go(STUDIO);
        carla.click("form[action$='/version'] button");
        carla.awaitText("Published.");
    }

    private void begins(Chromium emma) {
        emma.go(LESSON);
        emma.awaitText("Not begun yet");
        assertThat(emma.barriers()).isEmpty();
        inside(
                emma,
                () -> {
                    emma.await(() -> emma.text("#place").endsWith("is at the beginning"));
                    assertThat(emma.text("#place")).startsWith(cast.emma().name().split(" ")[1]);
                    emma.press("#go");
                });
        emma.await(() -> kept().contains("page 3"));
        emma.click(".pager .button:not(.button--quiet)");
        emma.await(() -> emma.path().equals("/training/first-steps/speaking-up"));
        assertThat(emma.shows("Completed")).as("leaving is not completing").isFalse();
    }

    private void resumes(Chromium emma) {
        emma.go(LESSON + "/player");
        emma.awaitText("Begun");
        assertThat(emma.barriers()).isEmpty();
        inside(emma, () -> emma.await(() -> emma.text("#place").endsWith("is at page 3")));
    }

    private void passes(Chromium emma) {
        emma.go(LESSON);
        emma.mark();
        inside(emma, () -> emma.press("#pass"));
        emma.awaitText("Result: 90");
        assertThat(emma.text("#package_state")).contains("Done");
        assertThat(emma.isSamePage()).isTrue();

        emma.click(".pager .button:not(.button--quiet)");
        emma.awaitText("Completed");
        assertThat(recorded("MODULE_COMPLETED")).isEqualTo(1);
    }

    private static void inside(Chromium browser, Runnable act) {
        browser.driver().switchTo().frame(browser.find("iframe"));
        act.run();
        browser.driver().switchTo().defaultContent();
    }

    private String kept() {
        return jdbi.withHandle(
                it ->
                        it.createQuery("SELECT data FROM package_attempt WHERE person_id = :emma")
                                .bind("emma", cast.emma().id())
                                .mapTo(String.class)
                                .findOne()
                                .orElse(""));
    }

    private int recorded(String action) {
        return jdbi.withHandle(
                it ->
                        it.createQuery(
                                        "SELECT COUNT(*) FROM activity WHERE person_id = :emma AND"
                                                + " action = :action")
                                .bind("emma", cast.emma().id())
                                .bind("action", action)
                                .mapTo(int.class)
                                .one());
    }

    /** How often each verb was used of Emma. */
    private String said() {
        return jdbi.withHandle(
                it ->
                        it.createQuery(
                                        """
                                        SELECT GROUP_CONCAT(verb, ' ', often ORDER BY verb SEPARATOR ', ')
                                          FROM (SELECT SUBSTRING_INDEX(verb, '/', -1) AS verb, COUNT(*) AS often
                                                  FROM package_statement
                                                 WHERE person_id = :emma
                                                 GROUP BY 1) AS counted
                                        """)
                                .bind("emma", cast.emma().id())
                                .mapTo(String.class)
                                .one());
    }

    private static Zip unit() {
        return Cmi5Zip.course(
                Cmi5Zip.unit(1, "moveOn=\"CompletedAndPassed\" masteryScore=\"0.8\""),
                resource("unit.html"));
    }

    private static Zip course() {
        return Scorm.scorm12(resource("course.html"))
                .with("data.json", "{\"own\": \"it is mine\"}");
    }

    private Path write(Zip zip) {
        try {
            return Files.write(folder.resolve("course.zip"), zip.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String name) {
        try (var stream = PackageJourneyTest.class.getResourceAsStream("/packages/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Chromium browser(Person person) {
        var browser = Chromium.open(portal.origin(), "en");
        browser.signIn(person.email(), PASSWORD);
        return browser;
    }
}

package relais.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.packages.Cmi5Zip;
import relais.packages.Scorm;
import relais.people.Person;
import relais.settings.Technical;
import relais.support.Cast;
import relais.support.Portal;
import relais.support.Portal.Answer;
import relais.support.TestDatabase;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

class PackagesPageTest {

    private static final String STUDIO = "/studio/training/p/a";
    private static final String PACKAGE = STUDIO + "/lessons/one/package";
    private static final String PAGE = "<html><head></head><body>Hello</body></html>";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    private Cast cast;

    @BeforeEach
    void a_module() {
        cast = new Cast(database.jdbi());
        new Course(database.jdbi()).path("p", "a", "b");
        portal.signIn(cast.carla());
    }

    @Test
    void a_package_comes_into_the_draft_of_a_lesson() {
        var answer = upload();

        assertThat(answer.location()).isEqualTo(PACKAGE);
        var page = portal.get(PACKAGE);
        assertThat(page.text("#package_title")).isEqualTo("Speaking up");
        assertThat(page.text("main")).contains("SCORM 1.2", "1 part", "1 MB");
        assertThat(page.html().select("iframe").attr("sandbox"))
                .contains("allow-scripts")
                .doesNotContain("allow-same-origin");
        assertThat(portal.get(STUDIO).text("#lesson_one .tag")).contains("Package");
    }

    @Test
    void changing_the_words_of_a_lesson_leaves_its_package() {
        upload();
        var form = portal.get(STUDIO + "/lessons/one").html();

        portal.post(
                STUDIO + "/lessons/one",
                Map.of(
                        "revision", form.select("[name=revision]").val(),
                        "title-en", "Other words",
                        "body-en", "Other text"));

        assertThat(portal.get(PACKAGE).text("#package_title")).isEqualTo("Speaking up");
    }

    @Test
    void what_is_wrong_with_a_file_is_said_at_the_field() {
        var link =
                portal.upload(
                        PACKAGE,
                        "file",
                        "a.zip",
                        Scorm.scorm12(PAGE).linking("x<y", "/etc").bytes());
        assertThat(link.status()).isEqualTo(422);
        assertThat(link.text("#field_file_error"))
                .contains("“x<y” is a link to another file. Packages may only hold files.");
        assertThat(link.html().select("#field_file").attr("aria-invalid")).isEqualTo("true");

        assertThat(
                        portal.upload(PACKAGE + "?lang=fr", "file", "a.zip", new byte[0])
                                .text("#field_file_error"))
                .endsWith("Choisissez un fichier.");
    }

    @Test
    void a_file_above_the_limit_is_refused_with_the_limit() {
        portal.app().settings().change(cast.dora(), Technical.PACKAGE_MEGABYTES, 0, "5");

        var answer = portal.upload(PACKAGE, "file", "a.zip", new byte[7_000_000]);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_file_error")).contains("larger than 5 MB");
    }

    @Test
    void a_package_can_be_taken_out_again() {
        upload();

        portal.post(PACKAGE + "/removal");

        assertThat(portal.get(PACKAGE).html().select("iframe")).isEmpty();
    }

    @Test
    void learners_get_it_with_the_next_version_and_whoever_has_begun_keeps_theirs() {
        portal.signIn(cast.ada());
        portal.post("/training/p/a/two/reading");
        portal.signIn(cast.carla());
        upload();
        publish();

        assertThat(lesson(cast.ada()).html().select("iframe")).isEmpty();
        assertThat(lesson(cast.emma()).html().select("iframe")).hasSize(1);
        assertThat(lesson(cast.emma()).header("Content-Security-Policy"))
                .endsWith("; frame-src 'self'");
        assertThat(lesson(cast.ada()).header("Content-Security-Policy"))
                .doesNotContain("frame-src");
    }

    @Test
    void a_lesson_with_a_package_is_read_when_the_package_says_so() {
        upload();
        publish();

        portal.signIn(cast.emma());
        portal.post("/training/p/a/one/reading");
        assertThat(portal.get("/training/p/a").html().select(".path__stop--done")).isEmpty();

        says("incomplete", 1);
        assertThat(portal.get("/training/p/a").html().select(".path__stop--done")).isEmpty();
        assertThat(lesson(cast.emma()).text("#package_state")).contains("Begun");

        says("completed", 2);
        assertThat(portal.get("/training/p/a").html().select(".path__stop--done")).hasSize(1);
        assertThat(lesson(cast.emma()).text("#package_state")).contains("Done");
        assertThat(portal.htmxGet("/training/p/a/one/package").text("#package_state"))
                .contains("Done");
    }

    @Test
    void with_a_quiz_the_quiz_decides() {
        upload();
        publish();
        portal.signIn(cast.emma());

        says("passed", 1);
        portal.post("/training/p/a/two/reading");

        assertThat(completions()).isZero();
        assertThat(portal.get("/training/p/a").html().select("#module_quiz")).hasSize(1);
    }

    @Test
    void without_a_quiz_the_last_lesson_completes_the_module_once_whichever_it_is() {
        upload();
        withoutQuestions();
        publish();

        portal.signIn(cast.emma());
        assertThat(portal.get("/training/p/a").html().select("#module_quiz")).isEmpty();
        assertThat(portal.get("/training/p/a/quiz").status()).isEqualTo(404);
        assertThat(portal.post("/training/p/a/two/reading").location()).isEqualTo("/training/p/a");
        assertThat(completions()).isZero();
        says("passed", 1);
        assertThat(completions()).isOne();
        says("passed", 2);
        portal.post("/training/p/a/two/reading");
        assertThat(completions()).isOne();

        portal.signIn(cast.ada());
        says("passed", 1);
        portal.post("/training/p/a/two/reading");
        assertThat(completions()).isEqualTo(2);
    }

    @Test
    void a_package_that_was_done_in_an_earlier_version_needs_not_be_done_again() {
        upload();
        withoutQuestions();
        publish();
        portal.signIn(cast.emma());
        says("passed", 1);
        database.jdbi().useHandle(it -> it.execute("DELETE FROM module_enrolment"));
        portal.signIn(cast.carla());
        portal.post(
                STUDIO + "/lessons/two",
                Map.of("revision", revision(), "title-en", "Two", "body-en", "Other text"));
        publish();

        portal.signIn(cast.emma());
        assertThat(portal.get("/training/p/a").html().select(".path__stop--done")).isEmpty();
        portal.post("/training/p/a/one/reading");

        assertThat(portal.get("/training/p/a").html().select(".path__stop--done")).hasSize(1);
    }

    @Test
    void the_full_window_holds_nothing_but_what_is_open() {
        upload();
        publish();

        portal.signIn(cast.emma());
        var page = portal.get("/training/p/a/one/player");

        assertThat(page.html().select("iframe")).hasSize(1);
        assertThat(page.text("h1")).isEqualTo("Part 1");
        assertThat(portal.get("/training/p/a/two/player").status()).isEqualTo(404);
    }

    @Test
    void each_part_can_be_opened_and_the_first_that_is_ahead_is() {
        portal.upload(PACKAGE, "file", "a.zip", Scorm.scorm12(PAGE, PAGE).bytes());
        publish();

        portal.signIn(cast.emma());
        assertThat(frame("/training/p/a/one")).endsWith("page-1.html");
        assertThat(frame("/training/p/a/one?item=2")).endsWith("page-2.html");
        assertThat(frame("/training/p/a/one?item=99")).endsWith("page-1.html");
        says("completed", 1);

        assertThat(frame("/training/p/a/one")).endsWith("page-2.html");
        assertThat(portal.get("/training/p/a/one").text("#package_state"))
                .contains("1 of 2 parts done");
    }

    @Test
    void a_cmi5_package_says_what_it_is_and_where_its_parts_open() {
        var zip = Cmi5Zip.units("moveOn=\"Passed\"", "launchMethod=\"OwnWindow\"");
        portal.upload(PACKAGE, "file", "a.zip", zip.bytes());

        assertThat(portal.get(PACKAGE).text("main")).contains("cmi5 · 2 parts");
        publish();
        portal.signIn(cast.emma());
        assertThat(frame("/training/p/a/one")).endsWith("/launch");
        var apart = portal.get("/training/p/a/one?item=2").html();
        assertThat(apart.select("iframe")).isEmpty();
        assertThat(apart.select(".player__apart a[target=_blank]").attr("href"))
                .endsWith("/launch");
        assertThat(apart.select(".player").text()).contains("Nothing is expected of you");
    }

    @Test
    void what_counts_through_another_module_is_done_from_the_start() {
        portal.upload(PACKAGE, "file", "a.zip", Cmi5Zip.units("moveOn=\"Passed\"").bytes());
        publish();
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        """
                                        INSERT INTO module_completion (person_id, module_id, completed_at, through_id)
                                        SELECT ?, a.id, NOW(6), b.id
                                          FROM training_module a
                                          JOIN training_module b ON b.slug = 'b'
                                         WHERE a.slug = 'a'
                                        """,
                                        cast.emma().id()));
        portal.signIn(cast.emma());
        assertThat(portal.get("/training/p/a/one").text("#package_state"))
                .contains("Not begun yet");

        var launched = portal.get(frame("/training/p/a/one")).location();
        var fetch = launched.replaceFirst(".*[?&]fetch=([^&]*).*", "$1");
        portal.send(
                HttpRequest.newBuilder(URI.create(URLDecoder.decode(fetch, StandardCharsets.UTF_8)))
                        .POST(BodyPublishers.noBody()));

        assertThat(portal.get("/training/p/a/one").text("#package_state")).contains("Done");
    }

    private Answer upload() {
        return portal.upload(PACKAGE, "file", "a.zip", Scorm.scorm12(PAGE).bytes());
    }

    private void withoutQuestions() {
        for (var question : List.of("sweet", "warm")) {
            portal.post(
                    STUDIO + "/questions/" + question + "/removal", Map.of("revision", revision()));
        }
    }

    private void publish() {
        assertThat(portal.post(STUDIO + "/version", Map.of("revision", revision())).status())
                .isEqualTo(303);
    }

    private String revision() {
        return portal.get(STUDIO + "/lessons/one").html().select("[name=revision]").val();
    }

    private Answer lesson(Person person) {
        portal.signIn(person);
        return portal.get("/training/p/a/one");
    }

    private String frame(String path) {
        return portal.get(path).html().select("iframe").attr("src");
    }

    /** As the content in the frame of the first lesson would. */
    private void says(String status, int number) {
        var base = frame("/training/p/a/one?item=1").replaceFirst("files/.*", "");
        var report =
                "{\"session\":1,\"number\":%d,\"values\":{\"cmi.core.lesson_status\":\"%s\"}}"
                        .formatted(number, status);
        assertThat(
                        portal.send(
                                        portal.request(base + "reports")
                                                .header("Origin", "null")
                                                .POST(BodyPublishers.ofString(report)))
                                .status())
                .isEqualTo(200);
    }

    private static int completions() {
        return database.jdbi()
                .withHandle(
                        it ->
                                it.createQuery(
                                                "SELECT COUNT(*) FROM activity WHERE action ="
                                                        + " 'MODULE_COMPLETED'")
                                        .mapTo(int.class)
                                        .one());
    }
}

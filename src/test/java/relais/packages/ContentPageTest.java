package relais.packages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Portal;
import relais.support.Portal.Answer;
import relais.support.TestDatabase;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;

class ContentPageTest {

    private static final String PAGE =
            "<!doctype html>\n"
                    + "<html><head lang=\"en\"><title>É</title></head><body>Hello</body></html>";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    @TempDir Path folder;

    private Person ada;
    private String base;

    @BeforeEach
    void take() throws Exception {
        ada = new Cast(database.jdbi()).ada();
        var zip =
                Scorm.scorm12(PAGE)
                        .with("letters.txt", "abcdefghijklmnopqrstuvwxyz".repeat(100))
                        .with("data/café.json", "{}")
                        .with("bare.html", "No head at all");
        var packages = portal.app().training().packages();
        var path = Files.write(folder.resolve("zip"), zip.bytes());
        var id = ((Importing.Imported) packages.take(ada, path)).packageId();
        var address =
                packages.address(
                        ada.id(), 0, packages.progress(ada.id(), id, "en").items().getFirst());
        base = address.replace("files/page-1.html", "");
    }

    @Test
    void a_page_comes_with_our_script_at_its_head_and_is_else_what_it_was() {
        var answer = portal.get(base + "files/page-1.html");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html");
        assertThat(answer.body())
                .isEqualTo(
                        PAGE.replace(
                                "<head lang=\"en\">",
                                "<head lang=\"en\"><script src=\""
                                        + base
                                        + "start.js\"></script>"));
        assertThat(portal.get(base + "files/bare.html").body())
                .isEqualTo("<script src=\"" + base + "start.js\"></script>No head at all");
    }

    @Test
    void nothing_of_it_has_an_origin_or_may_ask_anybody_else() {
        for (var path : new String[] {"files/page-1.html", "files/letters.txt", "start.js"}) {
            var answer = portal.get(base + path);

            assertThat(answer.header("Content-Security-Policy"))
                    .startsWith("sandbox allow-scripts")
                    .doesNotContain("allow-same-origin", "allow-top-navigation", "'self'")
                    .contains("default-src " + portal.url(base))
                    .contains("connect-src " + portal.url(base));
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("null");
            assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
            assertThat(answer.header("X-Frame-Options")).isNull();
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("Set-Cookie")).isNull();
        }
    }

    @Test
    void a_packed_file_can_be_had_in_part() {
        var answer =
                portal.send(
                        portal.request(base + "files/letters.txt").header("Range", "bytes=26-28"));

        assertThat(answer.status()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo("abc");
        assertThat(answer.header("Content-Range")).isEqualTo("bytes 26-28/2600");
        assertThat(portal.get(base + "files/letters.txt").body()).hasSize(2600);
    }

    @Test
    void names_may_hold_what_names_hold() {
        assertThat(portal.get(base + "files/data/caf%C3%A9.json").body()).isEqualTo("{}");
    }

    @Test
    void what_is_not_in_the_package_is_not_there() {
        for (var path :
                new String[] {
                    "files/gone.html", "files/..%2fx", "files/imsmanifest.xml/x", "files/"
                }) {
            assertThat(portal.get(base + path).status()).as(path).isIn(400, 404);
        }
        assertThat(portal.get(base.replace("-", "_") + "start.js").status()).isEqualTo(404);
    }

    @Test
    void the_script_begins_with_who_learns_and_what_was_said_before() {
        var script = portal.get(base + "start.js").body();

        assertThat(script).contains("\"learnerName\":\"" + ada.familyName() + ", ");
        assertThat(script).contains("\"standard\":\"SCORM_12\"");
        assertThat(script).doesNotContain(ada.handle(), "@relais.example");
    }

    @Test
    void a_report_is_taken_once_from_whoever_has_the_token_and_needs_no_session() {
        assertThat(
                        report(
                                "{\"session\":1,\"number\":1,\"values\":{\"cmi.core.lesson_status\":\"passed\"}}"))
                .isEqualTo(200);
        assertThat(report("{\"session\":1,\"number\":1}")).isEqualTo(204);
        assertThat(report("{\"session\":2,\"number\":1}")).isEqualTo(200);
        assertThat(report("{\"session\":1,\"number\":2}")).isEqualTo(409);
    }

    @Test
    void what_is_no_report_is_refused() {
        for (var body :
                new String[] {
                    "",
                    "null",
                    "[]",
                    "{}",
                    "{\"session\":1,\"number\":0}",
                    "{\"session\":1,\"number\":1,\"values\":{\"password\":\"x\"}}",
                    "{\"session\":1,\"number\":1,\"values\":{\"cmi.location\":null}}",
                    "{\"session\":1,\"number\":1,\"values\":{\"cmi.location\":{\"a\":1}}}",
                    "{\"session\":1,\"number\":1,\"person\":7}"
                }) {
            assertThat(report(body)).as(body).isEqualTo(422);
        }
        assertThat(
                        report(
                                "{\"session\":1,\"number\":1,\"values\":{\"cmi.x\":\""
                                        + "x".repeat(64_001)
                                        + "\"}}"))
                .isEqualTo(422);
        assertThat(report("x".repeat(2 << 20))).isEqualTo(413);
    }

    private int report(String body) {
        return sent(body).status();
    }

    private Answer sent(String body) {
        return portal.send(
                portal.request(base + "reports")
                        .header("Origin", "null")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(body)));
    }
}

package relais.packages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How cmi5 content begins: what it is told, and that it gets one token. */
class LaunchPageTest {

    private static final String MASTERY = "moveOn=\"CompletedAndPassed\" masteryScore=\"0.8\"";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    @TempDir Path folder;

    private UnitDesk desk;
    private Person ada;
    private Person bruno;

    @BeforeEach
    void a_desk() {
        var cast = new Cast(database.jdbi());
        desk = new UnitDesk(portal, folder, cast.carla());
        ada = cast.ada();
        bruno = cast.bruno();
    }

    @Test
    void a_launch_tells_the_content_where_to_report_and_of_whom() throws Exception {
        desk.take(Cmi5Zip.units(MASTERY));

        var player = UnitPlayer.launch(portal, desk.address(ada, 0));

        assertThat(player.launched.getPath()).endsWith("/files/unit.html");
        assertThat(player.told)
                .containsOnlyKeys(
                        "lesson", "endpoint", "fetch", "actor", "registration", "activityId")
                .containsEntry("lesson", "1");
        var base = player.launched.toString().replaceFirst("files/.*", "");
        assertThat(player.told.get("endpoint")).isEqualTo(base + "xapi/");
        assertThat(player.told.get("fetch")).startsWith(base + "sessions/");
        assertThat(player.told.get("registration")).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-.{12}");
        var account = UnitPlayer.read(player.told.get("actor")).path("account");
        assertThat(account.path("homePage").asText()).isEqualTo(portal.url(""));
        assertThat(account.path("name").asText()).doesNotContain("@", ada.handle());
        assertThat(portal.get(player.launched.getPath()).status()).isEqualTo(200);
    }

    @Test
    void a_person_stays_the_same_and_nobody_else() throws Exception {
        desk.take(Cmi5Zip.units(MASTERY, MASTERY));

        var first = UnitPlayer.launch(portal, desk.address(ada, 0)).told;
        var second = UnitPlayer.launch(portal, desk.address(ada, 1)).told;
        var other = UnitPlayer.launch(portal, desk.address(bruno, 0)).told;

        for (var same : List.of("actor", "registration")) {
            assertThat(second.get(same)).isEqualTo(first.get(same));
            assertThat(other.get(same)).isNotEqualTo(first.get(same));
        }
        assertThat(other.get("activityId")).isEqualTo(first.get("activityId"));
        assertThat(second.get("activityId")).isNotEqualTo(first.get("activityId"));
    }

    @Test
    void looking_at_the_page_writes_nothing() throws Exception {
        desk.take(Cmi5Zip.units(MASTERY));

        UnitPlayer.launch(portal, desk.address(ada, 0));

        assertThat(rows("package_attempt") + rows("package_sitting")).isZero();
    }

    @Test
    void a_token_is_fetched_once() throws Exception {
        desk.take(Cmi5Zip.units(MASTERY));
        var player = UnitPlayer.launch(portal, desk.address(ada, 0));

        var first = player.fetch();
        var second = player.fetch();

        assertThat(first.header("Content-Type")).isEqualTo("application/json");
        assertThat(first.header("Access-Control-Allow-Origin")).isEqualTo("null");
        assertThat(UnitPlayer.json(first).path("auth-token").asText()).isNotBlank();
        assertThat(second.status()).isEqualTo(200);
        assertThat(UnitPlayer.json(second).path("error-code").asText()).isEqualTo("1");
        assertThat(UnitPlayer.json(second).has("auth-token")).isFalse();
    }

    @Test
    void a_session_that_we_did_not_make_up_gives_no_token() throws Exception {
        desk.take(Cmi5Zip.units(MASTERY));
        var player = UnitPlayer.launch(portal, desk.address(ada, 0));
        var fetch = player.told.get("fetch");
        var other = UnitPlayer.launch(portal, desk.address(bruno, 0)).told.get("fetch");
        var ours = fetch.substring(0, fetch.lastIndexOf('/') + 1);

        for (var forged :
                List.of(
                        ours + "0" + fetch.substring(ours.length() + 1) + "x",
                        ours + other.substring(other.lastIndexOf('/') + 1),
                        ours + "x")) {
            var answer =
                    portal.send(
                            HttpRequest.newBuilder(URI.create(forged))
                                    .POST(BodyPublishers.noBody()));
            assertThat(UnitPlayer.json(answer).path("error-code").asText()).isEqualTo("2");
        }
        assertThat(rows("package_sitting")).isZero();
    }

    @Test
    void browsers_let_pages_without_an_origin_ask_and_no_others() throws Exception {
        desk.take(Cmi5Zip.units(MASTERY));
        var player = UnitPlayer.begin(portal, desk.address(ada, 0));

        var asked =
                portal.send(
                        player.bare("statements", Map.of())
                                .header("Access-Control-Request-Method", "PUT")
                                .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(asked.status()).isEqualTo(204);
        assertThat(asked.header("Access-Control-Allow-Origin")).isEqualTo("null");
        assertThat(asked.header("Access-Control-Allow-Methods")).contains("PUT", "DELETE");
        assertThat(asked.header("Access-Control-Allow-Headers"))
                .contains(
                        "Authorization",
                        "Content-Type",
                        "If-Match",
                        "If-None-Match",
                        "X-Experience-API-Version");
        assertThat(asked.header("Access-Control-Allow-Credentials")).isNull();
        assertThat(portal.get("/").header("Access-Control-Allow-Origin")).isNull();
        assertThat(player.get("statements", Map.of()).header("Content-Security-Policy"))
                .contains("connect-src " + player.launched.toString().replaceFirst("files/.*", ""));
    }

    @Test
    void the_launch_data_hold_what_the_course_says() throws Exception {
        desk.take(
                Cmi5Zip.course(
                        Cmi5Zip.unit(1, MASTERY)
                                .replace(
                                        "</url>",
                                        "</url><launchParameters> quiz=1 </launchParameters>"
                                                + "<entitlementKey>xyz</entitlementKey>")));
        var player = UnitPlayer.begin(portal, desk.address(ada, 0));

        var data = player.launchData();

        assertThat(data.path("launchMode").asText()).isEqualTo("Normal");
        assertThat(data.path("moveOn").asText()).isEqualTo("CompletedAndPassed");
        assertThat(data.path("masteryScore").asDouble()).isEqualTo(0.8);
        assertThat(data.path("launchParameters").asText()).isEqualTo("quiz=1");
        assertThat(data.path("entitlementKey").path("courseStructure").asText()).isEqualTo("xyz");
        assertThat(data.at("/contextTemplate/contextActivities/grouping/0/id").asText())
                .isEqualTo("https://example.org/unit/1");
        assertThat(data.path("contextTemplate").path("extensions").has(Cmi5.SESSION_ID)).isTrue();
        var left = portal.get(data.path("returnURL").asText().replace(portal.url(""), ""));
        assertThat(left.text("h1")).isEqualTo("This part has ended");
        assertThat(left.header("Content-Security-Policy")).startsWith("sandbox");
    }

    @Test
    void only_the_token_of_this_launch_opens_anything() throws Exception {
        desk.take(Cmi5Zip.units(MASTERY, MASTERY));
        var player = UnitPlayer.begin(portal, desk.address(ada, 0));
        var brunos = UnitPlayer.begin(portal, desk.address(bruno, 0));

        assertThat(player.get("statements", Map.of()).status()).isEqualTo(200);
        for (var token : List.of(brunos.token(), "", "x", "Zm9vOmJhcg==")) {
            player.token(token);
            assertThat(player.get("statements", Map.of()).status()).as(token).isEqualTo(401);
        }
        assertThat(
                        portal.send(
                                        player.bare("statements", Map.of())
                                                .header("X-Experience-API-Version", "1.0.3"))
                                .status())
                .isEqualTo(401);
    }

    @Test
    void the_version_of_xapi_has_to_be_said() throws Exception {
        desk.take(Cmi5Zip.units(MASTERY));
        var player = UnitPlayer.begin(portal, desk.address(ada, 0));
        var authorization = "Basic " + player.token();

        var none =
                portal.send(
                        player.bare("statements", Map.of()).header("Authorization", authorization));
        var about = portal.send(player.bare("about", Map.of()));

        assertThat(none.status()).isEqualTo(400);
        assertThat(none.body()).contains("X-Experience-API-Version");
        assertThat(about.header("X-Experience-API-Version")).isEqualTo("1.0.3");
        assertThat(about.body()).isEqualTo("{\"version\":[\"1.0.3\"]}");
    }

    @Test
    void there_is_no_other_way_to_say_that_something_is_done() throws Exception {
        desk.take(Cmi5Zip.units(MASTERY));
        var base = desk.address(ada, 0).replace("launch", "");

        var answer =
                portal.send(
                        portal.request(base + "reports")
                                .POST(BodyPublishers.ofString("{\"session\":1,\"number\":1}")));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(portal.get(base + "start.js").body())
                .contains("\"standard\":\"CMI5\"")
                .doesNotContain(ada.familyName());
    }

    @Test
    void erasing_somebody_leaves_nothing_of_what_was_said_of_them() throws Exception {
        desk.take(Cmi5Zip.units(MASTERY));
        var player = desk.begin(ada);
        player.put("activities/state", player.state("bookmark"), UnitPlayer.read("{}"));
        var unsaid = player.sentence().with(Verb.COMPLETED);

        desk.packages().erase(ada.id());

        for (var table :
                List.of(
                        "package_attempt",
                        "package_sitting",
                        "package_statement",
                        "package_document")) {
            assertThat(rows(table)).as(table).isZero();
        }
        assertThat(player.put(unsaid).status()).isEqualTo(401);
    }

    private static int rows(String table) {
        return database.jdbi()
                .withHandle(
                        it ->
                                it.createQuery("SELECT COUNT(*) FROM " + table)
                                        .mapTo(int.class)
                                        .one());
    }
}

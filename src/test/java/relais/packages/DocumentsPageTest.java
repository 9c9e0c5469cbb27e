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

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What cmi5 content keeps, and what it may not write. */
class DocumentsPageTest {

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
    void content_keeps_documents_between_sessions() throws Exception {
        desk.take(Cmi5Zip.units(MASTERY, MASTERY));
        var player = desk.begin(ada);
        var bookmark = player.state("bookmark");

        assertThat(player.get("activities/state", bookmark).status()).isEqualTo(404);
        assertThat(player.put("activities/state", bookmark, UnitPlayer.read("{\"a\":1}")).status())
                .isEqualTo(204);
        assertThat(player.post("activities/state", bookmark, "{\"b\":2}").status()).isEqualTo(204);
        player.say(Verb.TERMINATED);

        var next = desk.begin(ada);
        var kept = next.get("activities/state", bookmark);
        assertThat(kept.body()).isEqualTo("{\"a\":1,\"b\":2}");
        assertThat(kept.header("ETag")).matches("\"[0-9a-f]{40}\"");
        assertThat(kept.header("Content-Type")).isEqualTo("application/json");
        var all = new HashMap<>(bookmark);
        all.remove("stateId");
        assertThat(next.get("activities/state", all).body())
                .isEqualTo("[\"LMS.LaunchData\",\"bookmark\"]");
        assertThat(portal.send(next.request("activities/state", all).DELETE()).status())
                .isEqualTo(204);
        assertThat(next.get("activities/state", bookmark).status()).isEqualTo(404);
    }

    @Test
    void documents_have_limits() throws Exception {
        desk.take(Cmi5Zip.units(MASTERY));
        var player = desk.begin(ada);
        var large = player.state("large");

        assertThat(sent(player, large, Documents.LONGEST)).isEqualTo(204);
        assertThat(sent(player, large, Documents.LONGEST + 1)).isEqualTo(413);
        for (int i = 1; i < Documents.MOST; i++) {
            sent(player, player.state("small " + i), 1);
        }
        assertThat(sent(player, player.state("too many"), 1)).isEqualTo(413);
        assertThat(sent(player, player.state("x".repeat(256)), 1)).isEqualTo(400);
        var statement = player.sentence().with(Verb.COMPLETED);
        statement.withObject("result").put("response", "x".repeat(Statements.LONGEST));
        assertThat(player.put(statement).status()).isEqualTo(413);
    }

    @Test
    void launch_data_and_what_belongs_to_others_are_not_for_content_to_write() throws Exception {
        desk.take(Cmi5Zip.units(MASTERY, MASTERY));
        var player = desk.begin(ada);
        var nothing = UnitPlayer.read("{}");

        assertThat(player.put("activities/state", player.state("LMS.LaunchData"), nothing).status())
                .isEqualTo(403);
        var other = new HashMap<>(player.state("x"));
        other.put(
                "activityId",
                UnitPlayer.launch(portal, desk.address(ada, 1)).told.get("activityId"));
        assertThat(player.put("activities/state", other, nothing).status()).isEqualTo(403);
        var brunos = new HashMap<>(player.state("x"));
        brunos.put("agent", UnitPlayer.launch(portal, desk.address(bruno, 0)).told.get("actor"));
        assertThat(player.put("activities/state", brunos, nothing).status()).isEqualTo(403);
        var profile = Map.of("activityId", player.told.get("activityId"));
        assertThat(player.get("activities/profile", profile).body()).isEqualTo("[]");
        assertThat(player.put("activities/profile", profile, nothing).status()).isEqualTo(403);
    }

    @Test
    void preferences_are_those_of_the_person_until_content_changes_what_it_has_seen()
            throws Exception {
        desk.take(Cmi5Zip.units(MASTERY));
        var player = desk.begin(ada);
        var asked =
                Map.of("agent", player.told.get("actor"), "profileId", "cmi5LearnerPreferences");
        var silent = "{\"languagePreference\":\"fr\",\"audioPreference\":\"off\"}";

        var given = player.get("agents/profile", asked);
        assertThat(UnitPlayer.json(given).path("languagePreference").asText())
                .isEqualTo(ada.language());
        assertThat(UnitPlayer.json(given).path("audioPreference").asText()).isEqualTo("on");
        assertThat(preferred(player, asked, silent, null, null)).isEqualTo(409);
        assertThat(preferred(player, asked, silent, "If-Match", "\"0\"")).isEqualTo(412);
        assertThat(preferred(player, asked, silent, "If-None-Match", "*")).isEqualTo(412);
        assertThat(preferred(player, asked, silent, "If-Match", given.header("ETag")))
                .isEqualTo(204);
        assertThat(preferred(player, asked, silent, "If-Match", given.header("ETag")))
                .isEqualTo(412);
        assertThat(player.post("agents/profile", asked, "{\"audioPreference\":\"loud\"}").status())
                .isEqualTo(400);
        assertThat(player.post("agents/profile", asked, "{\"audioPreference\":\"on\"}").status())
                .isEqualTo(204);
        assertThat(player.get("agents/profile", asked).body())
                .isEqualTo("{\"languagePreference\":\"fr\",\"audioPreference\":\"on\"}");
    }

    private static int preferred(
            UnitPlayer player,
            Map<String, String> asked,
            String body,
            String header,
            String value) {
        var request =
                player.request("agents/profile", asked)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body));
        return portal.send(header == null ? request : request.header(header, value)).status();
    }

    private static int sent(UnitPlayer player, Map<String, String> asked, int bytes) {
        return portal.send(
                        player.request("activities/state", asked)
                                .header("Content-Type", "text/plain")
                                .PUT(BodyPublishers.ofString("x".repeat(bytes))))
                .status();
    }
}

package relais.packages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What cmi5 content says, what it comes to, and how it finds it again. */
class RecordsPageTest {

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

    @ParameterizedTest
    @CsvSource({
        "Passed, passed, DONE",
        "Passed, completed, BEGUN",
        "Passed, failed, FAILED",
        "Completed, completed, DONE",
        "Completed, passed, BEGUN",
        "Completed, failed completed, DONE",
        "CompletedAndPassed, completed, BEGUN",
        "CompletedAndPassed, passed, BEGUN",
        "CompletedAndPassed, passed completed, DONE",
        "CompletedAndPassed, completed failed, FAILED",
        "CompletedOrPassed, completed, DONE",
        "CompletedOrPassed, passed, DONE",
        "CompletedOrPassed, failed, FAILED",
        "NotApplicable, completed passed, SILENT",
    })
    void what_counts_as_done_is_what_the_course_says(String moveOn, String said, String state)
            throws Exception {
        desk.take(Cmi5Zip.units("moveOn=\"" + moveOn + "\""));
        var player = UnitPlayer.begin(portal, desk.address(ada, 0));
        player.say(Verb.INITIALIZED);

        for (var verb : said.split(" ")) {
            assertThat(player.say(Verb.valueOf(verb.toUpperCase())).status()).isEqualTo(204);
        }

        assertThat(desk.item(ada, 0).state()).hasToString(state);
        assertThat(desk.progress(ada).isDone())
                .isEqualTo(List.of("DONE", "SILENT").contains(state));
    }

    @Test
    void a_part_of_which_nothing_is_expected_holds_nobody_up() throws Exception {
        desk.take(Cmi5Zip.units("", "moveOn=\"Completed\""));
        var player = UnitPlayer.begin(portal, desk.address(ada, 1));
        player.say(Verb.INITIALIZED);

        player.say(Verb.COMPLETED);

        assertThat(desk.progress(ada).isDone()).isTrue();
        assertThat(desk.progress(ada).toDo()).isEqualTo(1);
    }

    @Test
    void the_score_is_kept_and_nothing_reached_is_lost() throws Exception {
        desk.take(Cmi5Zip.units("moveOn=\"Passed\""));
        var first = desk.begin(ada);
        first.say(Verb.FAILED, scoring(0.4));
        first.say(Verb.TERMINATED);
        assertThat(desk.item(ada, 0).percent()).contains(40L);

        var second = desk.begin(ada);
        second.say(Verb.PASSED, scoring(0.9));

        assertThat(desk.item(ada, 0).percent()).contains(90L);
        assertThat(desk.item(ada, 0).doneAt()).isPresent();
        var third = desk.begin(ada);
        assertThat(third.launchData().path("launchMode").asText()).isEqualTo("Review");
        assertThat(third.say(Verb.FAILED).status()).isEqualTo(403);
        assertThat(desk.item(ada, 0).percent()).contains(90L);
    }

    @Test
    void a_session_has_a_beginning_and_an_end_and_says_each_thing_once() throws Exception {
        desk.take(Cmi5Zip.units(MASTERY));
        var player = UnitPlayer.begin(portal, desk.address(ada, 0));

        assertThat(player.say(Verb.COMPLETED).body()).contains("has to be the first statement");
        assertThat(experienced(player)).isEqualTo(403);
        assertThat(player.say(Verb.INITIALIZED).status()).isEqualTo(204);
        assertThat(player.say(Verb.INITIALIZED).body()).contains("said before");
        assertThat(experienced(player)).isEqualTo(204);
        assertThat(player.say(Verb.FAILED, scoring(0.5)).status()).isEqualTo(204);
        assertThat(player.say(Verb.PASSED).body()).contains("once in a session");
        assertThat(player.say(Verb.COMPLETED).status()).isEqualTo(204);
        assertThat(player.say(Verb.COMPLETED).body()).contains("once in a registration");
        assertThat(player.say(Verb.TERMINATED).status()).isEqualTo(204);
        assertThat(player.say(Verb.TERMINATED).body()).contains("after “terminated”");
        assertThat(experienced(player)).isEqualTo(403);

        var next = desk.begin(ada);
        assertThat(next.say(Verb.COMPLETED).body()).contains("once in a registration");
        assertThat(next.say(Verb.PASSED, scoring(0.8)).status()).isEqualTo(204);
        assertThat(desk.item(ada, 0).doneAt()).isPresent();
    }

    @Test
    void what_was_said_before_the_end_may_come_after_it() throws Exception {
        desk.take(Cmi5Zip.units(MASTERY));
        var player = desk.begin(ada);
        var sentence = player.sentence();
        var late = sentence.with(Verb.COMPLETED);

        player.put(sentence.with(Verb.TERMINATED));

        assertThat(player.put(late).status()).isEqualTo(204);
        assertThat(desk.item(ada, 0).completed()).contains(true);
    }

    @Test
    void saying_the_same_again_changes_nothing_and_another_thing_under_its_name_is_refused()
            throws Exception {
        desk.take(Cmi5Zip.units(MASTERY));
        var player = desk.begin(ada);
        var said = player.sentence().with(Verb.COMPLETED);

        assertThat(player.put(said).status()).isEqualTo(204);
        assertThat(player.put(said).status()).isEqualTo(204);
        var again = player.post("statements", Map.of(), "[" + said + "]");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo("[\"" + said.path("id").asText() + "\"]");
        said.withObject("result").put("duration", "PT2M");
        assertThat(player.put(said).status()).isEqualTo(409);
        assertThat(player.verbs()).containsExactly("completed", "initialized", "launched");
    }

    @Test
    void of_several_statements_all_are_taken_or_none() throws Exception {
        desk.take(Cmi5Zip.units(MASTERY));
        var player = UnitPlayer.begin(portal, desk.address(ada, 0));
        var sentence = player.sentence();
        var first = sentence.with(Verb.INITIALIZED);
        var completed = sentence.with(Verb.COMPLETED);
        var wrong = sentence.with(Verb.PASSED, scoring(0.1));

        var refused =
                player.post("statements", Map.of(), List.of(first, completed, wrong).toString());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(player.verbs()).containsExactly("launched");

        var taken = player.post("statements", Map.of(), List.of(first, completed).toString());
        assertThat(UnitPlayer.json(taken)).hasSize(2);
        assertThat(player.post("statements", Map.of(), "{").status()).isEqualTo(400);
        assertThat(player.post("statements", Map.of(), List.of(first, first).toString()).status())
                .isEqualTo(400);
    }

    @Test
    void the_next_session_ends_the_one_that_was_left_open() throws Exception {
        desk.take(Cmi5Zip.units(MASTERY, MASTERY));
        var left = desk.begin(ada);
        var unsaid = left.sentence().with(Verb.COMPLETED);

        var next = UnitPlayer.begin(portal, desk.address(ada, 1));

        assertThat(left.put(unsaid).status()).isEqualTo(401);
        assertThat(next.verbs())
                .containsExactly("launched", "abandoned", "initialized", "launched");
        var abandoned = next.statements(Map.of("verb", Verb.ABANDONED.iri())).getFirst();
        assertThat(abandoned.at("/result/duration").asText()).startsWith("PT");
        assertThat(abandoned.at("/object/id").asText()).isEqualTo(left.told.get("activityId"));
        assertThat(abandoned.toString()).contains(Cmi5.CATEGORY).doesNotContain("null");
        UnitPlayer.begin(portal, desk.address(ada, 0));
        assertThat(next.get("statements", Map.of()).status()).as("is over as well").isEqualTo(401);
    }

    @Test
    void blocks_and_course_are_satisfied_once_all_in_them_is_done() throws Exception {
        var units = List.of(Cmi5Zip.unit(1, "moveOn=\"Completed\""), Cmi5Zip.unit(2, ""));
        desk.take(
                Cmi5Zip.course(
                        Cmi5Zip.block(1, units.getFirst() + units.getLast())
                                + Cmi5Zip.unit(3, "moveOn=\"Completed\"")
                                + Cmi5Zip.block(2, Cmi5Zip.unit(4, ""))));

        var first = desk.begin(ada);
        assertThat(satisfied(first)).as("as nothing is expected there").containsExactly("blocks/2");
        first.say(Verb.COMPLETED);
        assertThat(satisfied(first)).containsExactly("blocks/1", "unit", "blocks/2");
        first.say(Verb.TERMINATED);
        var last = UnitPlayer.begin(portal, desk.address(ada, 2));
        last.say(Verb.INITIALIZED);
        last.say(Verb.COMPLETED);

        assertThat(satisfied(last))
                .containsExactly("course", "unit", "blocks/1", "unit", "blocks/2");
    }

    @Test
    void statements_are_found_by_what_is_asked_of_them_page_by_page() throws Exception {
        desk.take(Cmi5Zip.units(MASTERY));
        var player = desk.begin(ada);
        var sentence = player.sentence();
        var question = "https://example.org/unit/1/question";
        for (int i = 0; i < 3; i++) {
            player.put(sentence.allowed("http://adlnet.gov/expapi/verbs/answered", question));
        }
        var id = sentence.with(Verb.COMPLETED);
        player.put(id);

        var one = player.get("statements", Map.of("statementId", id.path("id").asText()));
        assertThat(UnitPlayer.json(one).path("verb")).isEqualTo(id.path("verb"));
        assertThat(UnitPlayer.json(one).has("stored")).isTrue();
        assertThat(player.statements(Map.of("activity", question))).hasSize(3);
        assertThat(player.statements(Map.of("verb", Verb.COMPLETED.iri()))).hasSize(1);
        assertThat(player.statements(Map.of("since", "2099-01-01T00:00:00Z"))).isEmpty();
        assertThat(player.statements(Map.of("until", "2099-01-01T00:00:00Z"))).hasSize(6);
        assertThat(player.statements(Map.of("registration", player.told.get("registration"))))
                .hasSize(6);
        assertThat(player.statements(Map.of("agent", player.told.get("actor")))).hasSize(6);
        assertThat(player.statements(Map.of("agent", "{\"mbox\":\"mailto:a@example.org\"}")))
                .isEmpty();

        var first = player.get("statements", Map.of("limit", "4", "ascending", "true"));
        assertThat(UnitPlayer.json(first).path("statements")).hasSize(4);
        var more = URI.create(UnitPlayer.json(first).path("more").asText());
        var rest = new HashMap<String, String>();
        Stream.of(more.getQuery().split("&"))
                .forEach(it -> rest.put(it.split("=")[0], it.split("=")[1]));
        assertThat(player.told.get("endpoint")).endsWith(more.getPath().replace("statements", ""));
        assertThat(player.statements(rest)).hasSize(2);

        assertThat(player.get("statements", Map.of("mood", "good")).status()).isEqualTo(400);
        assertThat(player.get("statements", Map.of("format", "ids")).status()).isEqualTo(400);
        assertThat(
                        player.get(
                                        "statements",
                                        Map.of(
                                                "statementId",
                                                "00000000-0000-4000-8000-000000000000"))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void nobody_sees_what_is_said_of_others() throws Exception {
        desk.take(Cmi5Zip.units(MASTERY));
        var adas = desk.begin(ada);
        var said = adas.sentence().with(Verb.COMPLETED);
        adas.put(said);

        var brunos = UnitPlayer.begin(portal, desk.address(bruno, 0));

        assertThat(brunos.verbs()).containsExactly("launched");
        assertThat(
                        brunos.get("statements", Map.of("statementId", said.path("id").asText()))
                                .status())
                .isEqualTo(404);
    }

    private static Consumer<ObjectNode> scoring(double scaled) {
        return it -> it.withObject("result").withObject("score").put("scaled", scaled);
    }

    private static int experienced(UnitPlayer player) {
        return player.put(
                        player.sentence()
                                .allowed(
                                        "http://adlnet.gov/expapi/verbs/experienced",
                                        "https://example.org/page"))
                .status();
    }

    private static int sent(UnitPlayer player, Map<String, String> asked, int bytes) {
        return portal.send(
                        player.request("activities/state", asked)
                                .header("Content-Type", "text/plain")
                                .PUT(BodyPublishers.ofString("x".repeat(bytes))))
                .status();
    }

    private List<String> satisfied(UnitPlayer player) {
        return player.statements(Map.of("verb", Verb.SATISFIED.iri())).stream()
                .map(it -> it.at("/object/id").asText())
                .map(
                        it ->
                                it.contains("/activities/")
                                        ? "unit"
                                        : it.replaceFirst(".*/courses/\\d+/", "")
                                                .replaceFirst(".*/courses/\\d+$", "course"))
                .toList();
    }
}

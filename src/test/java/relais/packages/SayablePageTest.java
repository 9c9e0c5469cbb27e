package relais.packages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What cmi5 content may not say. */
class SayablePageTest {

    private static final String MASTERY = "moveOn=\"CompletedAndPassed\" masteryScore=\"0.8\"";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    @TempDir Path folder;

    private UnitDesk desk;
    private Person ada;

    @BeforeEach
    void a_desk() {
        var cast = new Cast(database.jdbi());
        desk = new UnitDesk(portal, folder, cast.carla());
        ada = cast.ada();
    }

    /** Name, verb, and what is wrong with the statement; then the answer. */
    static Stream<Refused> refused() {
        return Stream.of(
                new Refused("no id", 400, Verb.COMPLETED, it -> it.put("id", "1")),
                new Refused("no verb", 400, Verb.COMPLETED, it -> it.remove("verb")),
                new Refused("no object", 400, Verb.COMPLETED, it -> it.remove("object")),
                new Refused("no timestamp", 400, Verb.COMPLETED, it -> it.remove("timestamp")),
                new Refused("null", 400, Verb.COMPLETED, it -> it.putNull("result")),
                new Refused("unknown", 400, Verb.COMPLETED, it -> it.put("mood", "good")),
                new Refused("files", 400, Verb.COMPLETED, it -> it.putArray("attachments")),
                new Refused(
                        "verb is no IRI",
                        400,
                        Verb.COMPLETED,
                        it -> it.withObject("verb").put("id", "did")),
                new Refused(
                        "duration",
                        400,
                        Verb.COMPLETED,
                        it -> it.withObject("result").put("duration", "a minute")),
                new Refused("score beyond", 400, Verb.PASSED, scoring(1.2)),
                new Refused(
                        "no local time",
                        403,
                        Verb.COMPLETED,
                        it -> it.put("timestamp", "2099-01-01T10:00:00+02:00")),
                new Refused("somebody else", 403, Verb.COMPLETED, it -> named(it, "bruno")),
                new Refused(
                        "another registration",
                        403,
                        Verb.COMPLETED,
                        it ->
                                it.withObject("context")
                                        .put(
                                                "registration",
                                                "00000000-0000-4000-8000-000000000000")),
                new Refused(
                        "another session",
                        403,
                        Verb.COMPLETED,
                        it ->
                                it.withObject("context")
                                        .withObject("extensions")
                                        .put(Cmi5.SESSION_ID, "x")),
                new Refused(
                        "another activity",
                        403,
                        Verb.COMPLETED,
                        it -> it.withObject("object").put("id", "https://example.org/unit/1")),
                new Refused(
                        "no grouping",
                        403,
                        Verb.COMPLETED,
                        it ->
                                it.withObject("context")
                                        .withObject("contextActivities")
                                        .remove("grouping")),
                new Refused(
                        "no duration",
                        403,
                        Verb.COMPLETED,
                        it -> it.withObject("result").remove("duration")),
                new Refused(
                        "no completion",
                        403,
                        Verb.COMPLETED,
                        it -> it.withObject("result").remove("completion")),
                new Refused(
                        "success",
                        403,
                        Verb.COMPLETED,
                        it -> it.withObject("result").put("success", true)),
                new Refused("score", 403, Verb.COMPLETED, scoring(0.9)),
                new Refused("below mastery", 403, Verb.PASSED, scoring(0.79)),
                new Refused("above mastery", 403, Verb.FAILED, scoring(0.8)),
                new Refused("negative", 403, Verb.FAILED, scoring(-0.1)),
                new Refused(
                        "raw alone",
                        403,
                        Verb.PASSED,
                        it -> it.withObject("result").withObject("score").put("raw", 9)),
                new Refused(
                        "other mastery",
                        403,
                        Verb.PASSED,
                        it ->
                                it.withObject("context")
                                        .withObject("extensions")
                                        .put(Cmi5.MASTERY_SCORE, 0.1)),
                new Refused(
                        "progress",
                        403,
                        Verb.COMPLETED,
                        it ->
                                it.withObject("result")
                                        .withObject("extensions")
                                        .put(Cmi5.PROGRESS, 101)),
                new Refused(
                        "not moveon",
                        403,
                        Verb.TERMINATED,
                        it -> Sentence.category(it, Cmi5.CATEGORY_MOVE_ON)),
                new Refused(
                        "for the portal to say",
                        403,
                        Verb.COMPLETED,
                        it -> it.withObject("verb").put("id", Verb.SATISFIED.iri())),
                new Refused(
                        "voiding",
                        403,
                        Verb.COMPLETED,
                        it -> it.withObject("verb").put("id", Verb.VOIDED)));
    }

    record Refused(String name, int status, Verb verb, Consumer<ObjectNode> change) {

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_breaks_a_rule_is_refused_in_a_sentence_and_changes_nothing(Refused refused)
            throws Exception {
        desk.take(Cmi5Zip.units(MASTERY));
        var player = desk.begin(ada);

        var answer = player.say(refused.verb(), refused.change());

        assertThat(answer.status()).as(answer.body()).isEqualTo(refused.status());
        assertThat(answer.body()).endsWith(".");
        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(player.verbs()).containsExactly("initialized", "launched");
        assertThat(desk.item(ada, 0).doneAt()).isEmpty();
    }

    private static Consumer<ObjectNode> scoring(double scaled) {
        return it -> it.withObject("result").withObject("score").put("scaled", scaled);
    }

    private static void named(ObjectNode statement, String name) {
        statement.withObject("actor").withObject("account").put("name", name);
    }
}

package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import relais.packages.Importing;
import relais.packages.Scorm;
import relais.packages.Zip;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.RealPortal;
import relais.support.TestDatabase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The run-time APIs, call by call: what comes back, and the error code after it. */
@Tag("browser")
class PackageCallsTest {

    /** A call as JavaScript, with what comes back and the code. */
    private record Call(String call, String answer, int code) {}

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final RealPortal portal = new RealPortal(database);

    @TempDir Path folder;

    private Person ada;

    @BeforeEach
    void cast() {
        ada = new Cast(database.jdbi()).ada();
    }

    @Test
    void scorm_12_answers_as_its_standard_says() throws Exception {
        holds(
                Scorm.scorm12(PackageJourneyTest.resource("calls.html")),
                call("LMSGetValue('cmi.core.lesson_status')", "", 301),
                call("LMSCommit('')", "false", 301),
                call("LMSInitialize('x')", "false", 201),
                call("LMSInitialize('')", "true", 0),
                call("LMSInitialize('')", "false", 101),
                call(
                        "LMSGetValue('cmi.core.student_name')",
                        ada.familyName() + ", " + ada.givenName(),
                        0),
                call("LMSGetValue('cmi.core.lesson_status')", "not attempted", 0),
                call("LMSGetValue('cmi.core.entry')", "ab-initio", 0),
                call("LMSGetValue('cmi.core.credit')", "credit", 0),
                call("LMSGetValue('cmi.core.total_time')", "0000:00:00", 0),
                call("LMSGetValue('cmi.core.score._children')", "raw,min,max", 0),
                call("LMSGetValue('cmi.core.score.raw')", "", 0),
                call("LMSGetValue('cmi.launch_data')", "start here", 0),
                call("LMSGetValue('cmi.student_data.mastery_score')", "80", 0),
                call("LMSGetValue('cmi.core.session_time')", "", 404),
                call("LMSGetValue('cmi.core.student_id._children')", "", 202),
                call("LMSGetValue('cmi.core.student_id._count')", "", 203),
                call("LMSGetValue('cmi.nonsense')", "", 401),
                call("LMSSetValue('cmi.core.student_id', 'x')", "false", 403),
                call("LMSSetValue('cmi.core._children', 'x')", "false", 402),
                call("LMSSetValue('cmi.core.lesson_status', 'finished')", "false", 405),
                call("LMSSetValue('cmi.core.lesson_status', 'incomplete')", "true", 0),
                call("LMSSetValue('cmi.core.score.raw', '101')", "false", 405),
                call("LMSSetValue('cmi.core.score.raw', '85.5')", "true", 0),
                call("LMSSetValue('cmi.core.session_time', '5 minutes')", "false", 405),
                call("LMSSetValue('cmi.core.session_time', '00:05:00')", "true", 0),
                call("LMSSetValue('cmi.core.exit', 'suspend')", "true", 0),
                call("LMSSetValue('cmi.suspend_data', 'x'.repeat(4097))", "false", 405),
                call("LMSSetValue('cmi.suspend_data', 'x'.repeat(4096))", "true", 0),
                call("LMSGetValue('cmi.objectives._count')", "0", 0),
                call("LMSSetValue('cmi.objectives.1.id', 'late')", "false", 201),
                call("LMSSetValue('cmi.objectives.0.id', 'first')", "true", 0),
                call("LMSGetValue('cmi.objectives._count')", "1", 0),
                call("LMSGetValue('cmi.objectives._children')", "id,score,status", 0),
                call("LMSGetValue('cmi.objectives.0.status')", "not attempted", 0),
                call("LMSSetValue('cmi.interactions.0.id', 'q1')", "true", 0),
                call("LMSGetValue('cmi.interactions.0.id')", "", 404),
                call(
                        "LMSSetValue('cmi.interactions.0.correct_responses.0.pattern', 'a')",
                        "true",
                        0),
                call("LMSGetValue('cmi.interactions.0.correct_responses._count')", "1", 0),
                call("LMSGetErrorString('403')", "Element is read only", 0),
                call("LMSCommit('')", "true", 0),
                call("LMSFinish('')", "true", 0),
                call("LMSGetValue('cmi.core.lesson_status')", "", 301),
                call("LMSFinish('')", "false", 301));

        assertThat(kept())
                .as("the score decides at the end, where the manifest says so")
                .contains("\"cmi.core.lesson_status\":\"passed\"");
    }

    @Test
    void scorm_2004_answers_as_its_standard_says() throws Exception {
        holds(
                Scorm.scorm2004(PackageJourneyTest.resource("calls.html")),
                call("GetValue('cmi.location')", "", 122),
                call("SetValue('cmi.location', 'x')", "false", 132),
                call("Commit('')", "false", 142),
                call("Terminate('')", "false", 112),
                call("Initialize('x')", "false", 201),
                call("Initialize('')", "true", 0),
                call("Initialize('')", "false", 103),
                call("GetValue('cmi._version')", "1.0", 0),
                call("GetValue('cmi.completion_status')", "unknown", 0),
                call("GetValue('cmi.location')", "", 403),
                call("GetValue('cmi.scaled_passing_score')", "", 403),
                call("GetValue('cmi.entry')", "ab-initio", 0),
                call("GetValue('cmi.mode')", "normal", 0),
                call("GetValue('cmi.total_time')", "PT0S", 0),
                call("GetValue('cmi.time_limit_action')", "continue,no message", 0),
                call("GetValue('cmi.session_time')", "", 405),
                call("GetValue('cmi.score._children')", "scaled,raw,min,max", 0),
                call("GetValue('cmi.location._children')", "", 301),
                call("GetValue('cmi.location._count')", "", 301),
                call("GetValue('cmi.nonsense')", "", 401),
                call("GetValue('')", "", 301),
                call("SetValue('', 'x')", "false", 351),
                call("SetValue('cmi.learner_id', 'x')", "false", 404),
                call("SetValue('cmi.score._children', 'x')", "false", 404),
                call("SetValue('cmi.completion_status', 'done')", "false", 406),
                call("SetValue('cmi.score.scaled', '1.5')", "false", 407),
                call("SetValue('cmi.score.scaled', 'much')", "false", 406),
                call("SetValue('cmi.score.scaled', '0.9')", "true", 0),
                call("SetValue('cmi.session_time', '00:05:00')", "false", 406),
                call("SetValue('cmi.session_time', 'PT5M')", "true", 0),
                call("SetValue('cmi.suspend_data', 'x'.repeat(64001))", "false", 406),
                call("SetValue('cmi.suspend_data', 'x'.repeat(64000))", "true", 0),
                call("SetValue('cmi.objectives.0.score.raw', '1')", "false", 408),
                call("SetValue('cmi.objectives.1.id', 'late')", "false", 351),
                call("SetValue('cmi.objectives.0.id', 'first')", "true", 0),
                call("SetValue('cmi.objectives.1.id', 'first')", "false", 351),
                call("SetValue('cmi.objectives.0.score.raw', '1')", "true", 0),
                call("GetValue('cmi.objectives._count')", "1", 0),
                call("GetValue('cmi.objectives.0.success_status')", "unknown", 0),
                call("GetValue('cmi.objectives.7.id')", "", 301),
                call("SetValue('cmi.interactions.0.id', 'q1')", "true", 0),
                call("SetValue('cmi.interactions.0.learner_response', 'a')", "false", 408),
                call("SetValue('cmi.interactions.0.type', 'choice')", "true", 0),
                call("SetValue('cmi.interactions.0.learner_response', 'a')", "true", 0),
                call("SetValue('cmi.interactions.0.timestamp', '2026-03-02T09:00:00')", "true", 0),
                call("GetValue('cmi.interactions.0.learner_response')", "a", 0),
                call("SetValue('cmi.comments_from_learner.0.comment', 'Nice')", "true", 0),
                call("SetValue('adl.nav.request', 'continue')", "true", 0),
                call("GetValue('adl.nav.request')", "continue", 0),
                call("SetValue('adl.nav.request', 'anywhere')", "false", 406),
                call("GetValue('adl.nav.request_valid.continue')", "false", 0),
                call("SetValue('cmi.success_status', 'passed')", "true", 0),
                call("SetValue('cmi.exit', 'suspend')", "true", 0),
                call("GetErrorString('408')", "Data Model Dependency Not Established", 0),
                call("Commit('')", "true", 0),
                call("Terminate('')", "true", 0),
                call("GetValue('cmi.location')", "", 123),
                call("SetValue('cmi.location', 'x')", "false", 133),
                call("Commit('')", "false", 143),
                call("Terminate('')", "false", 113),
                call("Initialize('')", "false", 104));

        assertThat(kept()).contains("\"cmi.success_status\":\"passed\"");
    }

    private void holds(Zip zip, Call... calls) throws IOException {
        var script =
                List.of(calls).stream()
                        .map(
                                it ->
                                        it.call()
                                                .replaceFirst("^(\\w+)\\(", "['$1', ")
                                                .replaceFirst("\\)$", "]"))
                        .collect(Collectors.joining(",\n", "const CALLS = [\n", "];"));
        var expected = List.of(calls).stream().map(it -> it.answer() + " " + it.code()).toList();
        try (var browser = Chromium.open(portal.origin(), "en")) {
            browser.go(address(zip.with("calls.js", script)));
            browser.await(() -> !browser.text("#results").isEmpty());
            var results = browser.find("#results").getAttribute("textContent").split("\n", -1);
            IntStream.range(0, calls.length)
                    .forEach(
                            i ->
                                    assertThat(results[i])
                                            .as(calls[i].call())
                                            .isEqualTo(expected.get(i)));
            browser.await(() -> kept().contains("passed"));
        }
    }

    private String address(Zip zip) throws IOException {
        var packages = portal.app().training().packages();
        var path = Files.write(folder.resolve("zip"), zip.bytes());
        var id = ((Importing.Imported) packages.take(ada, path)).packageId();
        return packages.address(
                ada.id(), 0, packages.progress(ada.id(), id, "en").items().getFirst());
    }

    private String kept() {
        return database.jdbi()
                .withHandle(
                        it ->
                                it.createQuery("SELECT data FROM package_attempt")
                                        .mapTo(String.class)
                                        .findOne()
                                        .orElse(""));
    }

    private static Call call(String call, String answer, int code) {
        return new Call(call, answer, code);
    }
}

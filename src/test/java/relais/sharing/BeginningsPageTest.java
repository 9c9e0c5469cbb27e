package relais.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import com.fasterxml.jackson.core.type.TypeReference;

import org.jdbi.v3.core.Jdbi;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

import relais.database.Json;
import relais.drafting.ModelStub;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Beginnings of a language model in the composer, with and without scripts. */
class BeginningsPageTest {

    static final TypeReference<Map<String, String>> LINE = new TypeReference<>() {};
    static final ModelStub STUB = new ModelStub();

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final Portal portal =
            new Portal(
                    database,
                    Map.of(
                            "RELAIS_LLM_URL",
                            STUB.url(),
                            "RELAIS_LLM_MODEL",
                            "small",
                            "RELAIS_LLM_KEY",
                            "key-7"));

    final Jdbi jdbi = database.jdbi();
    Cast cast;
    Person ada;
    Pen pen;
    long item;

    @BeforeEach
    void people() {
        cast = new Cast(jdbi);
        portal.app().loadStarter();
        ada = cast.ada();
        pen = new Pen(jdbi, portal.app());
        pen.learned(ada);
        item = new Given(jdbi).article("The pump from 1978", "ARTICLE");
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE content_text SET body = ? WHERE item_id = ?",
                                "<p>" + Pen.OTHER + "</p><p>" + Pen.OWN + "</p>",
                                item));
        STUB.does(ModelStub.says(ModelStub.ENGLISH));
        portal.signIn(ada);
    }

    @AfterAll
    static void close() {
        STUB.close();
    }

    @Test
    void without_scripts_three_beginnings_stand_on_the_next_page() {
        var draft = portal.post("/share/drafts/beginnings", form("That it still turned."));

        assertThat(draft.status()).isEqualTo(303);
        assertThat(draft.location()).matches("/share/drafts/\\d+#share_aid");
        var page = portal.get(draft.location());
        assertThat(page.html().select("#share_aid .opening-line p").eachText())
                .isEqualTo(ModelStub.ENGLISH);
        assertThat(page.html().select("textarea[name=answer-0]").text())
                .isEqualTo("That it still turned.");
    }

    @Test
    void one_that_is_taken_is_a_beginning_and_not_ones_own() {
        var form = form("That it still turned.");
        var draft = portal.post("/share/drafts/beginnings", form).location();
        var button = portal.get(draft).html().select("button[value^=beginning-]").first();
        form.put("add", button.attr("value"));

        portal.post("/share/drafts", form);

        var page = portal.get(draft);
        assertThat(page.html().select("textarea[name=words]").text())
                .isEqualTo(ModelStub.ENGLISH.getFirst());
        assertThat(page.text("#share_verdict")).contains("still the wording");
        assertThat(pen.declare(ada, Pen.today(ModelStub.ENGLISH.getFirst(), item)).personal())
                .isFalse();
        assertThat(pen.declare(ada, Pen.today(ModelStub.ENGLISH.get(1))).personal()).isFalse();
        assertThat(pen.declare(ada, Pen.today(Pen.OWN.toUpperCase())).personal()).isTrue();
    }

    @Test
    void the_outline_counts_as_offered_too() {
        var form = form("");
        form.put("add", "outline");
        portal.post("/share/drafts", form);
        jdbi.useHandle(it -> it.execute("UPDATE content_text SET body = ''"));

        assertThat(pen.declare(ada, Pen.today(Pen.OTHER, item)).personal()).isFalse();
    }

    @Test
    void leaving_without_a_trace_takes_what_was_offered() {
        portal.post("/share/drafts/beginnings", form("That it still turned."));
        assertThat(suggestions()).isEqualTo(3);

        portal.post("/welcome/leaving", Map.of("trace", "erase"));

        assertThat(suggestions()).isZero();
    }

    @Test
    void a_script_gets_them_one_by_one_and_at_last_all() throws Exception {
        var lines = lines(stream(form("That it still turned.")));

        var ones = lines.stream().filter(it -> it.containsKey("one")).toList();
        assertThat(ones.stream().map(it -> Jsoup.parse(it.get("one")).select("p").text()))
                .isEqualTo(ModelStub.ENGLISH);
        assertThat(lines.getLast().get("say")).isEqualTo("Three beginnings are there.");
        assertThat(Jsoup.parse(lines.getLast().get("done")).select(".opening-line p").eachText())
                .isEqualTo(ModelStub.ENGLISH);
    }

    @Test
    void what_is_of_no_use_leaves_the_outline_and_everything_typed() throws Exception {
        STUB.does(ModelStub.says("<b>no</b>"));

        var draft = portal.post("/share/drafts/beginnings", form("That it still turned."));
        var lines = lines(stream(form("That it still turned.")));

        var page = portal.get(draft.location());
        assertThat(page.text("#share_outline")).contains(Pen.OTHER);
        assertThat(page.text("textarea[name=answer-0]")).isEqualTo("That it still turned.");
        assertThat(page.html().select("#share_aid .opening-line")).isEmpty();
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().get("say")).startsWith("No beginnings this time");
    }

    @Test
    void a_beginning_needs_an_answer() {
        var answer = portal.post("/share/drafts/beginnings", form(""));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_answer-0_error")).contains("Answer one question");
        assertThat(STUB.asked()).isEmpty();
    }

    @Test
    void whoever_closes_the_page_hangs_up_on_the_model() throws Exception {
        STUB.does(STUB.stopsAfter("[1] " + ModelStub.ENGLISH.getFirst() + "\n[2] And"));
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(streamRequest(form("It turned.")), BodyHandlers.ofInputStream());
            try (var body =
                    new BufferedReader(
                            new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                assertThat(body.readLine()).contains(ModelStub.ENGLISH.getFirst());
            }
            http.shutdownNow();
        }

        assertThat(STUB.wasHungUp()).isTrue();
    }

    @Test
    void nobody_else_is_in_what_the_model_is_told() {
        var ours = "Bruno’s private thought about turbines";
        pen.kit(cast.carla(), item);
        pen.declare(cast.bruno(), Pen.today(ours, item));
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE content_text SET body = CONCAT(body, ?) WHERE item_id = ?",
                                "<p>Written by "
                                        + cast.carla().name()
                                        + ", carla@relais.example.</p>",
                                item));
        var form = form("That it still turned.");
        form.put("words", "What I have written so far");

        portal.post("/share/drafts/beginnings", form);

        assertThat(STUB.asked()).hasSize(1);
        assertThat(STUB.asked().getFirst())
                .contains("The pump from 1978", "It was built in 1978.", "That it still turned.")
                .contains("What surprised you?")
                .doesNotContain(ada.name(), ada.email(), ada.handle(), cast.bruno().name(), ours)
                .doesNotContain(cast.carla().name(), "@relais", "What I have written so far");
        assertThat(STUB.keys()).containsExactly("Bearer key-7");
    }

    @Test
    void nothing_of_it_is_in_the_log() {
        var log = new ListAppender<ILoggingEvent>();
        var relais = (Logger) LoggerFactory.getLogger("relais");
        log.start();
        relais.addAppender(log);
        relais.setLevel(Level.TRACE);
        try {
            portal.post("/share/drafts/beginnings", form("Xylophone"));
            STUB.does(ModelStub.answers(500, "text/plain", "Xylophone"));
            portal.post("/share/drafts/beginnings", form("Xylophone"));
        } finally {
            relais.setLevel(null);
            relais.detachAppender(log);
        }

        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).isNotEmpty();
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(
                        it ->
                                it.contains("Xylophone")
                                        || it.contains("pump")
                                        || it.contains("key-7"));
    }

    @Test
    void a_subject_of_ones_own_begins_with_oneself() {
        assertThat(portal.get("/share").html().select("#share_aid, #share_outline")).isEmpty();
    }

    @Test
    void a_draft_in_french_gets_french_beginnings() {
        STUB.does(ModelStub.says(ModelStub.FRENCH));
        var form = form("Elle tourne encore.");
        form.put("language", "fr");

        var draft = portal.post("/share/drafts/beginnings", form).location();

        assertThat(STUB.asked().getFirst()).contains("Write in French");
        assertThat(portal.get(draft).html().select("#share_aid .opening-line p[lang=fr]"))
                .hasSize(3);
    }

    private long suggestions() {
        return jdbi.withHandle(
                it ->
                        it.createQuery("SELECT COUNT(*) FROM drafting_suggestion")
                                .mapTo(long.class)
                                .one());
    }

    private String stream(Map<String, String> form) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(streamRequest(form), BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("application/x-ndjson");
            return answer.body();
        }
    }

    private HttpRequest streamRequest(Map<String, String> form) {
        var body =
                form.entrySet().stream()
                        .map(
                                it ->
                                        it.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        it.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return portal.request("/share/drafts/beginnings")
                .header("Origin", portal.url(""))
                .header("Accept", "application/x-ndjson")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static List<Map<String, String>> lines(String body) {
        return body.lines().map(it -> Json.read(it, LINE)).toList();
    }

    private Map<String, String> form(String answer) {
        return new HashMap<>(
                Map.of(
                        "key",
                        "a-form-of-adas-" + item,
                        "item",
                        String.valueOf(item),
                        "network",
                        "linkedin",
                        "language",
                        "en",
                        "words",
                        "",
                        "answer-0",
                        answer,
                        "date",
                        "2026-11-30"));
    }
}

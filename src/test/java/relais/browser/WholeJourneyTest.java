package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.RealPortal;
import relais.support.Scene;
import relais.support.TestDatabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * From signing in to being recognised, and out again: Emma reads, joins, learns, takes her
 * certificate along, finds a sponsor, is given a badge, stands on the board and leaves. In both
 * languages, and without JavaScript.
 */
@Tag("browser")
class WholeJourneyTest {

    /** Points for what Emma had written before: a comment, and a post in a space. */
    private static final int WORDS = 2 + 2;

    private static final String PASSWORD = "a long enough password";
    private static final Path DATA = Path.of("target/journey");
    private static final Path STARTER = Path.of("db/starter/training/first-steps");

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final RealPortal portal =
            new RealPortal(database, Map.of("RELAIS_DATA", DATA.toString()));

    Cast cast;

    @BeforeEach
    void castWithPasswords() throws IOException {
        cast = Scene.set(database.jdbi(), portal.app()).cast();
        for (var person : List.of(cast.emma(), cast.bruno(), cast.carla(), cast.hugo())) {
            portal.app().identity().credentials().give(person.id(), PASSWORD);
        }
        Files.createDirectories(DATA.resolve("feeds"));
        Files.writeString(DATA.resolve("feeds/trade.xml"), feed());
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "en, true", "fr, false"})
    void emma_finds_her_way_in_and_out(String language, boolean scripts) {
        database.jdbi()
                .useHandle(handle -> handle.execute("UPDATE person SET language = ?", language));

        try (var carla = browser(cast.carla(), language, scripts)) {
            addsTheTradePress(carla, language);
        }
        try (var emma = browser(cast.emma(), language, scripts)) {
            reads(emma);
            joins(emma);
            learns(emma, language, scripts);
            takesHerCertificateAlong(emma, language);
            asksForASponsor(emma);
            try (var bruno = browser(cast.bruno(), language, scripts)) {
                accepts(bruno);
                try (var hugo = browser(cast.hugo(), language, scripts)) {
                    givesABadge(hugo);
                }
                seesWhatCameOfIt(emma);
                leaves(emma);
                isNotSeenAnyMore(bruno);
            }
        }
    }

    private void addsTheTradePress(Chromium carla, String language) {
        int before = items();
        carla.go("/studio/sources/new");
        carla.type("address", "file:trade.xml");
        carla.click("main form[action$='/discovery'] button.button");
        carla.await(() -> !carla.all("[name=name]").isEmpty());
        carla.type("name", "The Trade Press Weekly");
        carla.click("input[name=language][value=" + language + "]");
        carla.click("input[name=publishes]");
        carla.click("main form[action='/studio/sources'] button.button");
        carla.await(() -> !carla.path().endsWith("/new"));
        if (items() == before) {
            carla.click("form[action$='/fetch'] button");
        }
        carla.await(() -> items() == before + 2);
    }

    private void reads(Chromium emma) {
        emma.go("/");
        assertThat(emma.all("#hub_step")).hasSize(1);
        emma.click("#hub_step a.button");
        emma.await(() -> emma.path().startsWith("/feed/"));
        emma.click("form[id^=reading_] button");
        emma.await(() -> !emma.all(".stamp[id^=reading_]").isEmpty());
    }

    private void joins(Chromium emma) {
        emma.go("/");
        emma.click("#hub_step a.button");
        emma.await(() -> emma.path().equals("/welcome"));
        assertThat(emma.all("input[name=boardName]:checked"))
                .as("no choice is made for her")
                .isEmpty();

        emma.click("input[name=charter]");
        emma.click("input[name=topic]");
        emma.click("input[name=boardName][value=REAL]");
        emma.click("main form[action='/welcome'] button.button");
        emma.await(() -> !emma.path().equals("/welcome"));
    }

    private void learns(Chromium emma, String language, boolean scripts) {
        emma.go("/");
        emma.click("#hub_step a.button");
        emma.await(() -> emma.path().equals("/training/first-steps"));
        int points = WORDS;
        for (var module : List.of("disclosure-and-charter", "own-voice", "negative-comments")) {
            emma.go("/training/first-steps/" + module);
            emma.click("#module_quiz a");
            emma.await(() -> emma.path().endsWith("/quiz"));
            assertThat(emma.driver().getPageSource()).doesNotContain(feedbacks(module, language));
            answer(emma, module, language);
            if (scripts) {
                emma.mark();
            }
            emma.click("form.quiz .actions button.button");
            emma.await(() -> !emma.all(".verdict--passed").isEmpty());
            points += module.equals("negative-comments") ? 20 + 30 : 20;
            if (scripts) {
                var expected = String.valueOf(points);
                assertThat(emma.isSamePage()).isTrue();
                emma.await(() -> emma.text("#standing_points").contains(expected));
            }
        }
        emma.await(() -> points(cast.emma()) == WORDS + 90);
        emma.await(() -> awards("first-path") == 1);
        emma.go("/badges");
        assertThat(emma.all("#badge_first-path .medal--ahead")).isEmpty();
    }

    private void takesHerCertificateAlong(Chromium emma, String language) {
        emma.await(() -> !portal.app().certificates().of(cast.emma().id()).isEmpty());
        emma.go("/training/first-steps");
        emma.click("a[href='/certificates']");
        emma.await(() -> emma.path().equals("/certificates"));
        emma.click(".diploma a");
        emma.await(() -> emma.path().startsWith("/certificates/"));
        assertThat(emma.all("a[href$='/file?lang=" + language + "']")).hasSize(1);
        var address = emma.path();
        try (var employer = Chromium.open(portal.origin(), language)) {
            employer.go("/certificates/verification");
            employer.type("number", address.replaceAll(".*/", "").toLowerCase().replace('-', ' '));
            employer.click("main form button.button");
            employer.await(() -> employer.path().equals(address));
            assertThat(employer.all(".tag--good")).hasSize(1);
            assertThat(employer.text(".award")).contains("Emma N’Diaye");
            assertThat(employer.barriers()).isEmpty();
        }
    }

    private void asksForASponsor(Chromium emma) {
        emma.go("/mentoring");
        emma.click("a[href$='/" + cast.bruno().handle() + "/request']");
        emma.await(() -> emma.path().endsWith("/request"));
        emma.type(
                "message", "Bruno, I would like to learn how you tell what happens on your line.");
        emma.click("main form[action$='/request'] button.button");
        emma.await(() -> emma.path().equals("/mentoring") && !emma.all("[id^=request_]").isEmpty());
    }

    private void accepts(Chromium bruno) {
        bruno.go("/");
        assertThat(bruno.text("#hub_news")).contains("Emma");
        bruno.click("#hub_step a.button");
        bruno.await(() -> bruno.path().equals("/mentoring/me"));
        bruno.click("form[action$='/acceptance'] button");
        bruno.await(() -> bruno.all("form[action$='/acceptance']").isEmpty());
        bruno.go("/mentoring/tree");
        assertThat(bruno.text(".treegrid")).contains("Bruno Bouchard", "Emma N’Diaye");
    }

    private void givesABadge(Chromium hugo) {
        hugo.go("/people/" + cast.emma().handle());
        hugo.click("a[href='/hr/awards/new/" + cast.emma().handle() + "']");
        hugo.await(() -> hugo.path().startsWith("/hr/awards/new/"));
        hugo.click("input[name=badge][value=helping-hand]");
        hugo.type(
                "reason", "Stayed after her shift to help two apprentices write their first post.");
        hugo.click("main form[action^='/hr/awards/'] button.button");
        hugo.await(() -> hugo.path().startsWith("/awards/"));
        assertThat(hugo.text(".award")).contains("Emma N’Diaye");
    }

    private void seesWhatCameOfIt(Chromium emma) {
        emma.await(
                () -> {
                    emma.go("/");
                    return !emma.all("#hub_news a[href^='/awards/']").isEmpty();
                });
        emma.go("/people/" + cast.emma().handle());
        assertThat(emma.all(".shelf a[href^='/awards/']")).hasSizeGreaterThanOrEqualTo(2);
        emma.go("/boards/points?period=month");
        assertThat(emma.text(".board__row--me")).contains("Emma N’Diaye");
    }

    private void leaves(Chromium emma) {
        emma.go("/me");
        emma.click("a[href='/welcome/leaving']");
        emma.await(() -> emma.path().equals("/welcome/leaving"));
        emma.click("button[name=trace][value=keep]");
        emma.await(() -> !emma.path().equals("/welcome/leaving"));
    }

    private void isNotSeenAnyMore(Chromium bruno) {
        bruno.go("/boards/points?period=month");
        assertThat(bruno.shows("Emma N’Diaye")).isFalse();
        bruno.go("/mentoring/tree");
        assertThat(bruno.shows("Emma N’Diaye")).isFalse();
    }

    private Chromium browser(Person person, String language, boolean scripts) {
        var browser =
                scripts
                        ? Chromium.open(portal.origin(), language)
                        : Chromium.withoutScripts(portal.origin(), language);
        browser.signIn(person.email(), PASSWORD);
        return browser;
    }

    private void answer(Chromium emma, String module, String language) {
        var right = rightAnswers(module, language);
        for (var label : emma.all("form.quiz .choice")) {
            if (right.contains(plain(label.findElement(By.tagName("span")).getText()))) {
                label.click();
            }
        }
    }

    private static Set<String> rightAnswers(String module, String language) {
        var right = new HashSet<String>();
        for (var choice : choices(module)) {
            if (choice.path("correct").asBoolean()) {
                right.add(plain(choice.path("text").path(language).asText()));
            }
        }
        return right;
    }

    /** What would give the answers away before they are graded. */
    private static List<String> feedbacks(String module, String language) {
        return choices(module).stream()
                .map(choice -> choice.path("feedback").path(language).asText())
                .toList();
    }

    private static List<JsonNode> choices(String module) {
        try {
            var file = STARTER.resolve(module).resolve("quiz.yaml");
            var quiz = new YAMLMapper().readTree(Files.readString(file));
            return quiz.path("questions").findValues("choices").stream()
                    .flatMap(choices -> StreamSupport.stream(choices.spliterator(), false))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    private int items() {
        return count("SELECT COUNT(*) FROM content_item");
    }

    private int awards(String slug) {
        return count(
                "SELECT COUNT(*) FROM badge_award a JOIN badge b ON b.id = a.badge_id WHERE b.slug"
                        + " = '"
                        + slug
                        + "'");
    }

    private int points(Person person) {
        return count(
                "SELECT COALESCE(SUM(points), 0) FROM points_entry WHERE person_id = "
                        + person.id());
    }

    private int count(String sql) {
        return database.jdbi().withHandle(handle -> handle.select(sql).mapTo(int.class).one());
    }

    private static String feed() {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel>
          <title>The Trade Press</title><link>https://trade.example/</link><description>Pumps and valves</description>
          <item><title>A pump that listens</title><link>https://trade.example/pump</link><guid>pump-1</guid>
            <description>A workshop taught a pump to tell when it wears out.</description></item>
          <item><title>Where old valves go</title><link>https://trade.example/valves</link><guid>valve-1</guid>
            <description>A foundry melts what others throw away.</description></item>
        </channel></rss>
        """;
    }
}

package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.Given;
import relais.support.RealPortal;
import relais.support.TestDatabase;

import java.util.List;

/**
 * Ada comments, Bruno reports it, Carla writes a kind word, Ada answers, Carla removes the comment
 * and puts it back, and Ada's points go along. With scripts and without them.
 */
@Tag("browser")
class CommentsJourneyTest {

    private static final String PASSWORD = "a long enough password";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final RealPortal portal = new RealPortal(database);

    Cast cast;
    long item;

    @BeforeEach
    void castWithPasswords() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        item = new Given(database.jdbi()).article("Half the water", "ARTICLE");
        for (var person : List.of(cast.ada(), cast.bruno(), cast.carla())) {
            portal.app().identity().credentials().give(person.id(), PASSWORD);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, true", "fr, false"})
    void a_comment_is_written_reported_talked_about_removed_and_put_back(
            String language, boolean scripts) {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));

        try (var ada = browser(cast.ada(), language, scripts);
                var carla = browser(cast.carla(), language, scripts)) {
            comments(ada, scripts);
            try (var bruno = browser(cast.bruno(), language, scripts)) {
                reports(bruno);
            }
            writesKindly(carla);
            answers(ada);
            removes(carla);
            points(ada, "0");
            ada.go("/feed/" + item + "/comments");
            assertThat(ada.all(".comment--gone")).hasSize(1);
            putsBack(carla);
            points(ada, "2");
        }
    }

    @Test
    void a_colleague_is_named_by_keyboard_and_a_reply_stands_below() {
        try (var ada = browser(cast.ada(), "en", true)) {
            ada.go("/feed/" + item);
            ada.driver().executeScript("document.querySelector('#comments').scrollIntoView()");
            ada.await(() -> !ada.all("#comments textarea").isEmpty());
            var field = ada.find("#comments textarea");
            field.sendKeys("Have you seen this, @bru");
            ada.await(() -> !ada.all("[role=option][aria-selected=true]").isEmpty());
            assertThat(ada.barriers()).isEmpty();
            field.sendKeys(Keys.ENTER, "?");
            assertThat(field.getDomProperty("value"))
                    .isEqualTo("Have you seen this, @bruno-bouchard ?");
            ada.mark();
            ada.click("#comments form button.button");
            ada.await(() -> !ada.all(".comment a.mention").isEmpty());
            ada.await(() -> !ada.all(".comment:focus").isEmpty());

            ada.click(".comment .act[href*='reply=']");
            ada.await(() -> !ada.all(".comment textarea").isEmpty());
            ada.find(".comment textarea").sendKeys("I mean the second part.");
            ada.click(".comment form button.button");
            ada.await(() -> !ada.all(".comment--reply").isEmpty());
            ada.click(".comment--reply .act[href*='change=']");
            ada.await(() -> !ada.all(".comment--reply textarea").isEmpty());
            ada.find(".comment--reply textarea").sendKeys(" And the third.");
            ada.click(".comment--reply form button.button");
            ada.awaitText("I mean the second part. And the third.");
            assertThat(ada.isSamePage()).isTrue();
            assertThat(ada.complaints()).isEmpty();
        }
    }

    private void comments(Chromium ada, boolean scripts) {
        ada.go("/feed/" + item);
        if (scripts) {
            ada.driver().executeScript("document.querySelector('#comments').scrollIntoView()");
        } else {
            ada.press("#comments a.button");
        }
        ada.await(() -> !ada.all("#comments textarea").isEmpty());
        ada.type("words", "Nobody there ever works.");
        ada.click("#comments form button.button");
        ada.await(() -> !ada.all(".comment").isEmpty());
        assertThat(ada.text(".comment__words")).isEqualTo("Nobody there ever works.");
    }

    private void reports(Chromium bruno) {
        bruno.go("/feed/" + item + "/comments");
        bruno.click(".act[href$='/report']");
        bruno.await(() -> bruno.path().endsWith("/report"));
        assertThat(bruno.barriers()).isEmpty();
        bruno.click("input[value=hurtful]");
        bruno.click("main form button.button");
        bruno.await(() -> bruno.path().contains("/comments?at="));
    }

    private void writesKindly(Chromium carla) {
        carla.go("/studio/reports");
        carla.click("main h3 a");
        carla.await(() -> carla.path().startsWith("/studio/reports/"));
        assertThat(carla.find("[name=words]").getDomProperty("value")).contains("Ada");
        assertThat(carla.all("#removal")).isEmpty();
        carla.click("#write button.button");
        carla.await(() -> !carla.all(".talk__word--mine").isEmpty());
    }

    private void answers(Chromium ada) {
        ada.go("/notifications");
        ada.click("a[href$='/concern']");
        ada.await(() -> ada.path().endsWith("/concern"));
        ada.find("#write textarea").sendKeys("It was a joke.");
        ada.click("#write button.button");
        ada.await(() -> !ada.all(".talk__word--mine").isEmpty());
        assertThat(ada.barriers()).isEmpty();
    }

    private void removes(Chromium carla) {
        carla.go("/studio/reports");
        carla.click("main h3 a");
        carla.await(() -> !carla.all("#removal").isEmpty());
        carla.type("reason", "It mocks a whole team.");
        carla.click("#removal button.button");
        carla.await(() -> !carla.all("form[action$='/removal/removal']").isEmpty());
        assertThat(carla.barriers()).isEmpty();
    }

    private void putsBack(Chromium carla) {
        carla.click("form[action$='/removal/removal'] button");
        carla.await(() -> carla.all("form[action$='/removal/removal']").isEmpty());
    }

    private void points(Chromium ada, String expected) {
        ada.await(
                () -> {
                    portal.app().deliver();
                    return sum().equals(expected);
                });
    }

    private String sum() {
        return database.jdbi()
                .withHandle(
                        it ->
                                it.createQuery(
                                                "SELECT COALESCE(SUM(points), 0) FROM points_entry"
                                                        + " WHERE person_id = ?")
                                        .bind(0, cast.ada().id())
                                        .mapTo(String.class)
                                        .one());
    }

    private Chromium browser(Person person, String language, boolean scripts) {
        var browser =
                scripts
                        ? Chromium.open(portal.origin(), language)
                        : Chromium.withoutScripts(portal.origin(), language);
        browser.signIn(person.email(), PASSWORD);
        return browser;
    }
}

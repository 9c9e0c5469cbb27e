package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relais.activity.Action;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.Given;
import relais.support.RealPortal;
import relais.support.TestDatabase;

import java.time.Duration;

/**
 * Lena makes a module worth more: she looks at what that would have given, saves it, and sees both
 * versions. In French, and in English without JavaScript.
 */
@Tag("browser")
class RulesJourneyTest {

    private static final String PASSWORD = "a long enough password";

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final RealPortal portal = new RealPortal(database);

    Cast cast;

    @BeforeEach
    void sixPeopleWhoLearned() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        portal.app().identity().credentials().give(cast.lena().id(), PASSWORD);
        var given = new Given(database.jdbi());
        var lately = portal.clock().instant().minus(Duration.ofDays(9));
        for (int i = 0; i < 6; i++) {
            long member = given.member("Nova", "Person" + i);
            given.activity(member, Action.MODULE_COMPLETED, 1, lately);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "en, false"})
    void the_lead_changes_what_an_act_is_worth(String language, boolean scripts) {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));
        var rule = "/lead/rules/" + rule();

        try (var lena =
                scripts
                        ? Chromium.open(portal.origin(), language)
                        : Chromium.withoutScripts(portal.origin(), language)) {
            lena.signIn(cast.lena().email(), PASSWORD);
            lena.go("/lead/rules");
            lena.click("main a[href='" + rule + "']");
            lena.await(() -> lena.path().equals(rule));
            lena.click("main a[href='" + rule + "/edit']");
            lena.await(() -> lena.path().equals(rule + "/edit"));

            refusesNonsense(lena);
            previews(lena, rule);
            saves(lena, rule);
        }
    }

    /** What was typed is still there, with the reason beside it. */
    private static void refusesNonsense(Chromium lena) {
        lena.type("points", "many");
        lena.click("main form.form button.button");
        lena.await(() -> !lena.all("#field_points_error").isEmpty());
        assertThat(lena.find("[name=points]").getDomProperty("value")).isEqualTo("many");
    }

    /** Six people, twenty-five points each. */
    private static void previews(Chromium lena, String rule) {
        lena.type("points", "25");
        lena.click("main form.form button.button");
        lena.await(() -> !lena.all("#preview").isEmpty());
        assertThat(lena.path()).isEqualTo(rule + "/preview");
        assertThat(lena.text("#preview .figures")).contains("150");
        assertThat(lena.barriers()).isEmpty();
    }

    private static void saves(Chromium lena, String rule) {
        lena.click("main form.form button.button");
        lena.await(() -> lena.path().equals(rule));
        assertThat(lena.text("main .facts")).contains("25");
        assertThat(lena.all("main ol[reversed] > li")).hasSize(2);
        assertThat(lena.text("main ol[reversed]")).contains("Lena");
    }

    private static long rule() {
        return database.jdbi()
                .withHandle(
                        it ->
                                it.createQuery(
                                                "SELECT id FROM points_rule WHERE action ="
                                                        + " 'MODULE_COMPLETED'")
                                        .mapTo(long.class)
                                        .first());
    }
}

package relais.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.mail.Outbox;
import relais.people.PeopleStore;
import relais.people.Role;
import relais.support.Cast;
import relais.support.RealPortal;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class SetupPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    /** One for each test: a portal remembers that it is set up. */
    @RegisterExtension
    final RealPortal portal = RealPortal.forEach(database, Map.of("RELAIS_DEMO", "off"));

    private Setup setup;

    @BeforeEach
    void a_new_portal() {
        var clock = Clock.systemUTC();
        var outbox = new Outbox(database.jdbi(), clock, false, () -> {});
        setup =
                new Setup(
                        database.jdbi(),
                        new Credentials(database.jdbi(), outbox, clock),
                        new PasswordResets(database.jdbi(), outbox, clock),
                        clock,
                        ZoneOffset.UTC);
    }

    @Test
    void the_code_of_the_log_opens_the_page_and_nothing_else_does() {
        var code = setup.newCode().orElseThrow().text();
        var browser = portal.browser();

        assertThat(browser.get("/setup").html().select("input[name=unit]")).isEmpty();
        assertThat(browser.get("/setup?code=AAAA-BBBB-CCCC-DDDD").status()).isEqualTo(422);
        assertThat(browser.post("/setup", answers("AAAA-BBBB-CCCC-DDDD")).status()).isEqualTo(422);
        assertThat(browser.get("/setup?code=" + code).html().select("input[name=unit]")).hasSize(1);
    }

    @Test
    void the_first_administrator_is_signed_in_and_leads() {
        var code = setup.newCode().orElseThrow().text();
        var browser = portal.browser();

        assertThat(browser.post("/setup", answers(code)).status()).isEqualTo(303);

        var nora =
                database.jdbi()
                        .onDemand(PeopleStore.class)
                        .activeByEmail("nora@company.example")
                        .orElseThrow();
        assertThat(nora.isEverywhere(Role.ADMIN)).isTrue();
        assertThat(nora.isEverywhere(Role.LEAD)).isTrue();
        assertThat(nora.unitPath()).isEqualTo("/" + nora.unitId() + "/");
        assertThat(browser.get("/me/security").text(".menu__head")).contains("Nora Østergård");
        assertThat(
                        portal.browser()
                                .signIn("nora@company.example", "seven herons count the boats")
                                .status())
                .isEqualTo(303);
    }

    @Test
    void somebody_else_may_lead() {
        var answers = answers(setup.newCode().orElseThrow().text());
        answers.putAll(
                Map.of(
                        "lead",
                        "other",
                        "leadGivenName",
                        "Nora",
                        "leadFamilyName",
                        "Østergård",
                        "leadEmail",
                        "nora2@company.example"));

        assertThat(portal.browser().post("/setup", answers).status()).isEqualTo(303);

        var people = database.jdbi().onDemand(PeopleStore.class);
        assertThat(people.activeByEmail("nora@company.example").orElseThrow().is(Role.LEAD))
                .isFalse();
        assertThat(people.activeByEmail("nora2@company.example").orElseThrow().is(Role.LEAD))
                .isTrue();
    }

    @Test
    void what_was_typed_is_kept_when_something_is_missing() {
        var answers = answers(setup.newCode().orElseThrow().text());
        answers.put("familyName", "");
        answers.put("email", "nora");

        var page = portal.browser().post("/setup", answers);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select("[aria-invalid]").eachAttr("name"))
                .containsExactlyInAnyOrder("familyName", "email");
        assertThat(page.html().select("input[name=unit]").val()).isEqualTo("Étoile & Cie");
        assertThat(page.html().select("select[name=country] option[selected]").val())
                .isEqualTo("DK");
    }

    @Test
    void of_two_who_set_up_at_once_on_two_nodes_one_does() throws Exception {
        Iterator<String> codes =
                List.of(setup.newCode().orElseThrow().text(), setup.newCode().orElseThrow().text())
                        .iterator();

        var answers =
                Together.call(
                        2,
                        () -> {
                            String code;
                            synchronized (codes) {
                                code = codes.next();
                            }
                            return portal.browser().post("/setup", answers(code)).status();
                        });

        assertThat(answers).hasSize(2).containsOnlyOnce(303).isSubsetOf(303, 404, 422);
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void with_an_administrator_the_page_is_gone() {
        var code = setup.newCode().orElseThrow().text();
        new Cast(database.jdbi());
        var browser = portal.browser();

        assertThat(browser.get("/setup?code=" + code).status()).isEqualTo(404);
        assertThat(browser.post("/setup", answers(code)).status()).isEqualTo(404);
        assertThat(setup.newCode()).isEmpty();
    }

    @Test
    void where_there_is_no_demonstration_its_accounts_are_nobody() {
        var ada = new Cast(database.jdbi()).ada();
        portal.app().identity().credentials().give(ada.id(), DemoAccount.PASSWORD);
        var browser = portal.browser();

        assertThat(browser.signIn(ada.email(), DemoAccount.PASSWORD).status()).isEqualTo(422);
        assertThat(browser.post("/login/demo", Map.of("email", ada.email())).status())
                .isEqualTo(404);
        assertThat(browser.get("/login").html().select(".demo")).isEmpty();
    }

    private static int people() {
        return database.jdbi()
                .withHandle(
                        handle ->
                                handle.select("SELECT COUNT(*) FROM person")
                                        .mapTo(int.class)
                                        .one());
    }

    private static Map<String, String> answers(String code) {
        return new HashMap<>(
                Map.of(
                        "code", code,
                        "unit", "Étoile & Cie",
                        "givenName", "Nora",
                        "familyName", "Østergård",
                        "email", "nora@company.example",
                        "country", "DK",
                        "language", "en",
                        "lead", "me",
                        "password", "seven herons count the boats",
                        "repeated", "seven herons count the boats"));
    }
}

package relais.badges;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;
import relais.support.Together;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

class IssuersPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        portal.signIn(cast.hugo());
    }

    @Test
    void a_change_holds_for_what_is_given_from_then_on() {
        var before = award(cast.emma().handle());

        var saved = portal.post("/hr/issuer", form(Map.of()));
        var after = award(cast.bruno().handle());

        assertThat(saved.location()).isEqualTo("/hr/issuer");
        assertThat(portal.get(before).text(".award .facts")).contains("Issued by Relais");
        assertThat(portal.get(after).text(".award .facts")).contains("Issued by Nova Hydraulics");
        assertThat(portal.get("/hr/issuer").text("main")).contains("Nova Hydraulics", "Relais");
    }

    @Test
    void one_of_many_who_save_at_once_is_first_and_nobody_loses_anything() throws Exception {
        var form = form(Map.of("name", "Nova & Sons"));
        portal.post("/hr/issuer", form(Map.of("name", "First")));
        var stale = portal.post("/hr/issuer", form);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text(".notice")).contains("Hugo Haddad was faster", "First");
        assertThat(stale.html().select("#field_name").val()).isEqualTo("Nova & Sons");

        var seen = new HashMap<>(form);
        seen.put("seen", stale.html().select("input[name=seen]").val());
        var answers = Together.call(6, () -> portal.post("/hr/issuer", seen).status());
        assertThat(Collections.frequency(answers, 409) + Collections.frequency(answers, 303))
                .isEqualTo(6);
        assertThat(Collections.frequency(answers, 303)).isGreaterThanOrEqualTo(1);
        assertThat(portal.get("/hr/issuer").text("#issuer")).contains("Nova & Sons");
    }

    @Test
    void saving_what_holds_already_adds_nothing() {
        portal.post(
                "/hr/issuer",
                form(Map.of("name", "Relais", "url", "", "email", "", "description", "")));

        assertThat(portal.get("/hr/issuer").text("main")).doesNotContain("History");
    }

    @Test
    void what_is_no_address_comes_back() {
        var answer =
                portal.post(
                        "/hr/issuer",
                        form(Map.of("name", "", "url", "javascript:alert(1)", "email", "nobody")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select(".field__error")).hasSize(3);
        assertThat(answer.html().select("#field_url").val()).isEqualTo("javascript:alert(1)");
    }

    private static String award(String handle) {
        return portal.post(
                        "/hr/awards/" + handle,
                        Map.of(
                                "badge", "helping-hand",
                                "reason", "Stayed until the last visitor had gone home.",
                                "key", Awards.freshKey()))
                .location();
    }

    private static Map<String, String> form(Map<String, String> more) {
        var form =
                new HashMap<>(
                        Map.of(
                                "seen", "1",
                                "name", "Nova Hydraulics",
                                "url", "https://nova.example/badges",
                                "email", "badges@nova.example",
                                "description", "Pumps and the people who build them."));
        form.putAll(more);
        return form;
    }
}

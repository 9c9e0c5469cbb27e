package relais.badges;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;
import relais.support.Together;

import java.util.Map;

class AwardsPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    private static final String REASON =
            "Held the workshop at short notice and \"saved\" the day for twelve people.";

    Cast cast;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
    }

    @Test
    void hr_gives_a_badge_and_the_person_is_told() {
        portal.signIn(cast.hugo());
        var answer =
                give(cast.ada().handle(), form("helping-hand", REASON, "https://example.org/talk"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).matches("/awards/\\d+");

        portal.drain();
        portal.signIn(cast.ada());
        var award = portal.get(answer.location());
        assertThat(award.text(".award blockquote")).isEqualTo(REASON);
        assertThat(award.text(".award")).contains("Hugo Haddad", "https://example.org/talk");
        assertThat(portal.get("/notifications").text("main"))
                .contains("You have been given a badge");
    }

    @Test
    void what_came_by_rule_was_given_by_nobody() {
        var ada = cast.ada();
        var award =
                database.jdbi()
                        .withHandle(
                                it ->
                                        it.createUpdate(
                                                        """
                                                        INSERT INTO badge_award (badge_id, person_id, awarded_at, once_key)
                                                        SELECT id, :personId, NOW(6), 'by-rule'
                                                          FROM badge
                                                         WHERE slug = 'first-path'
                                                        """)
                                                .bind("personId", ada.id())
                                                .executeAndReturnGeneratedKeys("id")
                                                .mapTo(long.class)
                                                .one());
        portal.signIn(ada);

        var page = portal.get("/awards/" + award);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text(".facts")).contains("The rule");
    }

    @Test
    void the_same_form_sent_twice_at_once_is_one_award() throws Exception {
        portal.signIn(cast.hugo());
        var form = form("helping-hand", REASON, "");

        var places = Together.call(8, () -> give(cast.ada().handle(), form).location());

        assertThat(places).containsOnly(places.getFirst());
    }

    @Test
    void a_form_without_a_reason_comes_back_with_what_was_typed() {
        portal.signIn(cast.hugo());

        var answer = give(cast.ada().handle(), form("helping-hand", "Nice", "javascript:alert(1)"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("textarea[name=reason]")).isEqualTo("Nice");
        assertThat(answer.html().select("input[name=badge][checked]").val())
                .isEqualTo("helping-hand");
        assertThat(answer.text("#field_evidence_error")).contains("not a web address");
    }

    @Test
    void badges_that_come_by_rule_cannot_be_given() {
        portal.signIn(cast.hugo());

        assertThat(give(cast.ada().handle(), form("first-path", REASON, "")).status())
                .isEqualTo(422);
    }

    @Test
    void nobody_gives_a_badge_to_themselves_or_beyond_their_reach() {
        portal.signIn(cast.hugo());
        assertThat(give(cast.hugo().handle(), form("helping-hand", REASON, "")).status())
                .isEqualTo(404);

        portal.signIn(cast.hanne());
        assertThat(give(cast.ada().handle(), form("helping-hand", REASON, "")).status())
                .isEqualTo(404);
        assertThat(give(cast.luc().handle(), form("helping-hand", REASON, "")).status())
                .isEqualTo(303);

        portal.signIn(cast.ada());
        assertThat(give(cast.bruno().handle(), form("helping-hand", REASON, "")).status())
                .isEqualTo(403);
    }

    @Test
    void what_hr_wrote_is_escaped() {
        portal.signIn(cast.hugo());
        var answer =
                give(
                        cast.ada().handle(),
                        form("helping-hand", "<script>alert(1)</script> and so on", ""));

        var page = portal.get(answer.location());
        assertThat(page.html().select("blockquote script")).isEmpty();
        assertThat(page.text("blockquote")).startsWith("<script>");
    }

    @Test
    void the_catalogue_marks_what_is_mine() {
        portal.signIn(cast.hugo());
        give(cast.ada().handle(), form("helping-hand", REASON, ""));
        portal.signIn(cast.ada());

        var page = portal.get("/badges");
        assertThat(page.text("#badge_helping-hand")).contains("Yours since");
        assertThat(page.html().select("#badge_first-path .medal--ahead")).hasSize(1);
        assertThat(portal.get("/badges/helping-hand").status()).isEqualTo(200);
        assertThat(portal.get("/badges/none-such").status()).isEqualTo(404);
        assertThat(portal.get("/awards/999999").status()).isEqualTo(404);
        assertThat(portal.get("/awards/x").status()).isEqualTo(404);
    }

    private Portal.Answer give(String handle, Map<String, String> form) {
        return portal.post("/hr/awards/" + handle, form);
    }

    private Map<String, String> form(String badge, String reason, String evidence) {
        return Map.of(
                "badge", badge, "reason", reason, "evidence", evidence, "key", Awards.freshKey());
    }
}

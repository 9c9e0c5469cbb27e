package relais.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import relais.support.Cast;
import relais.support.Given;
import relais.support.Naughty;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.util.List;
import java.util.Map;

class ModerationPagesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;
    String comments;
    String comment;

    @BeforeEach
    void a_comment_by_ada() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        comments =
                "/feed/"
                        + new Given(database.jdbi()).article("Half the water", "ARTICLE")
                        + "/comments";
        portal.signIn(cast.ada());
        var written = portal.post(comments, Map.of("words", "Lazy folk.", "key", "12345678"));
        comment = "/comments/" + written.location().replaceAll(".*_", "");
    }

    static List<String> naughty() {
        return Naughty.STRINGS;
    }

    @Test
    void anyone_reports_a_comment_once_and_never_their_own() {
        assertThat(portal.get(comment + "/report").status()).isEqualTo(404);

        portal.signIn(cast.emma());
        assertThat(portal.get(comments).html().select("a[href='" + comment + "/report']"))
                .hasSize(1);
        var refused = portal.post(comment + "/report", Map.of("words", "Not kind."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#field_words")).isEqualTo("Not kind.");
        assertThat(refused.html().select("#field_reason .field__error")).hasSize(1);
        assertThat(report("hurtful", "Not kind.").status()).isEqualTo(303);
        assertThat(portal.get(comment + "/report").text("main")).contains("You have reported");
    }

    @Test
    void a_kind_word_comes_first_with_the_lesson_in_the_authors_language() {
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE person SET language = 'fr' WHERE handle ="
                                                + " 'ada-lindqvist'"));
        var desk = reported();

        var page = portal.get(desk);
        assertThat(page.text("#field_words"))
                .startsWith("Bonjour Ada")
                .contains("/training/first-steps/negative-comments");
        assertThat(page.html().select("#field_words").attr("lang")).isEqualTo("fr");
        assertThat(page.html().select("#removal")).as("not before").isEmpty();
        assertThat(page.body()).doesNotContain("Emma N").doesNotContain("emma-");
        var other = portal.get(desk + "?reason=private");
        assertThat(other.text("#field_words"))
                .contains("/training/peace-of-mind/pictures-video-consent");
    }

    @Test
    void from_a_message_to_an_answer_to_a_removal_and_back() {
        var desk = reported();
        assertThat(write(desk + "/messages", "What do you mean?", "first-key").status())
                .isEqualTo(303);

        portal.signIn(cast.ada());
        assertThat(portal.get("/notifications").html().select("a[href='" + comment + "/concern']"))
                .hasSize(1);
        assertThat(portal.get(comment + "/concern").text(".talk"))
                .contains("What do you mean?", "Carla Costa");
        assertThat(write(comment + "/concern", "It was a joke.", "second-key").status())
                .isEqualTo(303);

        var empty = write(comment + "/concern/words", "", "other-key1");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.html().select("#reword .field__error")).hasSize(1);
        write(comment + "/concern/words", "Lazy folk, I said, and smiled.", "other-key1");
        assertThat(portal.get(comments).text(".comment")).contains("and smiled.", "changed");

        portal.signIn(cast.carla());
        assertThat(portal.get(desk).text(".talk")).contains("It was a joke.");
        assertThat(portal.post(desk + "/removal", Map.of("reason", "No.")).status()).isEqualTo(422);
        portal.post(desk + "/removal", Map.of("reason", "It mocks a whole team."));

        portal.signIn(cast.emma());
        assertThat(portal.get(comments).text("#comment_list"))
                .contains("that the editors removed")
                .doesNotContain("Lazy", "Ada", "Read why");
        portal.signIn(cast.ada());
        var why = portal.get(comments).html().select("#comment_list a[href$=concern]").attr("href");
        assertThat(portal.get(why).text(".notice")).contains("It mocks a whole team.");
        assertThat(write(why, "I see.", "third-key1").status()).isEqualTo(303);

        portal.signIn(cast.carla());
        assertThat(portal.post(desk + "/removal/removal").status()).isEqualTo(303);
        assertThat(portal.get(comments).text("#comment_list")).contains("and smiled.");
    }

    @Test
    void closing_says_nothing_to_an_author_who_was_not_written_to() {
        var desk = reported();

        assertThat(portal.post(desk + "/settlement").location()).isEqualTo("/studio/reports");

        assertThat(portal.get("/studio/reports").text("main")).contains("settled");
        portal.signIn(cast.ada());
        assertThat(portal.get(comment + "/concern").status()).isEqualTo(404);
        assertThat(portal.get("/notifications").text("main")).doesNotContain("comment of yours");
    }

    @Test
    void a_lead_sees_the_desk_and_a_role_limited_elsewhere_sees_nothing_of_it() {
        var desk = reported();

        portal.signIn(cast.lena());
        assertThat(portal.get("/lead").html().select(".side a[href='/studio/reports']")).hasSize(1);
        assertThat(portal.get(desk).status()).isEqualTo(200);
        assertThat(portal.get(desk).html().select(".side a[href='/studio']"))
                .as("what a lead may not do is not shown")
                .isEmpty();
        portal.signIn(cast.edna());
        assertThat(portal.get("/studio/reports").text("main")).contains("Nothing is waiting");
        assertThat(portal.get(desk).status()).isEqualTo(404);
        portal.signIn(cast.hugo());
        assertThat(portal.get(desk).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("naughty")
    void naughty_strings_are_shown_unharmed_in_every_field(String words) {
        var some = words.substring(0, words.offsetByCodePoints(0, Math.min(400, length(words))));
        portal.signIn(cast.emma());
        assertThat(report("other", some).status()).isEqualTo(303);
        portal.signIn(cast.carla());
        var desk = portal.get("/studio/reports").html().select("main h3 a").attr("href");
        assertThat(write(desk + "/messages", words, "first-key").status()).isEqualTo(303);
        var removal =
                portal.post(desk + "/removal", Map.of("reason", some.strip() + " and no more"));
        assertThat(removal.status()).isEqualTo(303);

        var page = portal.get(desk).html();
        assertThat(page.select(".rows .comment__words").first().wholeText())
                .isEqualTo(some.strip());
        assertThat(page.select(".talk__word p").first().wholeText()).isEqualTo(words.strip());
        assertThat(page.select(".notice .comment__words").first().wholeText())
                .isEqualTo(some.strip() + " and no more");
        assertThat(page.select("main script, main img, main iframe, a[href^=javascript]"))
                .isEmpty();
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    private Portal.Answer report(String reason, String words) {
        return portal.post(comment + "/report", Map.of("reason", reason, "words", words));
    }

    private Portal.Answer write(String path, String words, String key) {
        return portal.post(path, Map.of("words", words, "key", key));
    }

    /** Emma reports it; where Carla, who is signed in then, finds it. */
    private String reported() {
        portal.signIn(cast.emma());
        report("hurtful", "Not kind.");
        portal.signIn(cast.carla());
        return portal.get("/studio/reports").html().select("main h3 a").attr("href");
    }
}

package relais.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;
import relais.support.Together;

import java.util.List;
import java.util.Map;

/** An installation with paths of its own takes what comes with the portal. */
class StarterPathsTest {

    private static final String STUDIO = "/studio/training";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;
    Training training;

    @BeforeEach
    void a_catalogue_of_its_own() {
        cast = new Cast(database.jdbi());
        training = portal.app().training();
        new Course(database.jdbi()).path("p", "a");
        portal.signIn(cast.lena());
    }

    @Test
    void one_click_adds_a_path_as_drafts_that_nobody_sees_yet() {
        assertThat(portal.get(STUDIO).html().select("#starters li")).hasSize(5);

        var answer = portal.post(STUDIO + "/starter/champion");

        assertThat(answer.location()).endsWith(STUDIO);
        var page = portal.get(STUDIO);
        assertThat(page.text("#starters")).doesNotContain("Becoming a champion");
        assertThat(page.text("main")).contains("Five minutes ahead", "Not published");
        assertThat(training.paths(cast.ada())).extracting(PathProgress::slug).containsExactly("p");
        var module = training.authoring().module("champion", "becoming-a-champion").orElseThrow();
        assertThat(module.isPublishable()).isTrue();
    }

    @Test
    void what_is_there_stays_as_it_is_and_what_is_missing_comes_behind_it() {
        training.authoring()
                .createPath(Map.of("en", "Champion"), Map.of("en", "Our own words."), true);
        var before = path("champion");

        portal.post(STUDIO + "/starter/champion");

        var after = path("champion");
        assertThat(after.title()).isEqualTo("Champion");
        assertThat(after.inOrder()).isTrue();
        assertThat(after.revision()).isEqualTo(before.revision());
        assertThat(after.modules())
                .extracting(AuthoredPath.Module::slug)
                .containsExactly("becoming-a-champion");
    }

    @Test
    void many_clicks_at_once_add_it_once() throws Exception {
        var answers = Together.call(8, () -> portal.post(STUDIO + "/starter/first-steps").status());

        assertThat(answers).containsOnly(303);
        assertThat(path("first-steps").modules())
                .extracting(AuthoredPath.Module::slug)
                .containsExactly("disclosure-and-charter", "own-voice", "negative-comments");
    }

    @Test
    void nothing_is_offered_where_all_of_it_is_there() {
        for (var slug :
                List.of(
                        "first-steps",
                        "speaking-out",
                        "peace-of-mind",
                        "telling-our-work",
                        "champion")) {
            portal.post(STUDIO + "/starter/" + slug);
        }

        assertThat(portal.get(STUDIO).html().select("#starters")).isEmpty();
        assertThat(portal.post(STUDIO + "/starter/nothing").status()).isEqualTo(404);
        portal.signIn(cast.ada());
        assertThat(portal.post(STUDIO + "/starter/champion").status()).isEqualTo(403);
    }

    private AuthoredPath path(String slug) {
        return training.authoring().paths("en").stream()
                .filter(it -> it.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}

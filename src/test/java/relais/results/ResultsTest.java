package relais.results;

import static org.assertj.core.api.Assertions.assertThat;

import static relais.results.LinkedInFiles.told;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;
import relais.support.Together;
import relais.timeline.Declaration.Declared;
import relais.timeline.Help;
import relais.timeline.Network;
import relais.timeline.Post;
import relais.timeline.PostDraft;
import relais.timeline.PostLink;
import relais.timeline.Timeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

class ResultsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    @TempDir Path folder;

    final Jdbi jdbi = database.jdbi();
    Timeline timeline;
    Results results;
    Cast cast;
    Person ada;
    Person bruno;
    LocalDate day;

    @BeforeEach
    void people() {
        cast = new Cast(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
        timeline = portal.app().timeline();
        results = portal.app().results();
        day = LocalDate.now(ZoneOffset.UTC).minusDays(20);
    }

    // Typing

    @Test
    void what_is_typed_is_known_and_what_is_left_out_is_not() {
        var post = declare(ada, Optional.empty(), day);
        results.declare(ada, post, Map.of(Metric.IMPRESSIONS, 1_240L, Metric.REACTIONS, 0L));

        results.declare(ada, post, Map.of(Metric.IMPRESSIONS, 1_300L));

        assertThat(figures(ada, post)).isEqualTo(Map.of(Metric.IMPRESSIONS, 1_300L));
        assertThat(source(post, Metric.IMPRESSIONS)).isEqualTo(Source.DECLARED);
    }

    @Test
    void a_figure_that_stays_keeps_where_it_came_from_and_what_cannot_be_typed_is_kept()
            throws Exception {
        var post = declare(ada, Optional.of(LinkedInFiles.copied(number(day))), day);
        take(ada, told(day, 1_240, 81));

        results.declare(ada, post, Map.of(Metric.IMPRESSIONS, 1_240L, Metric.COMMENTS, 3L));

        assertThat(source(post, Metric.IMPRESSIONS)).isEqualTo(Source.IMPORTED);
        assertThat(source(post, Metric.COMMENTS)).isEqualTo(Source.DECLARED);
        assertThat(figures(ada, post)).containsEntry(Metric.ENGAGEMENTS, 81L);
    }

    @Test
    void nobody_sees_changes_or_forgets_what_is_somebody_elses() {
        var post = declare(ada, Optional.empty(), day);
        results.declare(ada, post, Map.of(Metric.IMPRESSIONS, 1_240L));

        results.declare(bruno, post, Map.of(Metric.IMPRESSIONS, 1L));
        results.forget(bruno, post);
        var taken =
                results.take(
                        bruno, List.of(new Chosen.Known(post.id(), Map.of(Metric.SHARES, 1L))));

        assertThat(taken).isEqualTo(new Taken(0, 1));
        assertThat(results.of(bruno, post.id())).isEmpty();
        assertThat(results.of(bruno)).isEmpty();
        assertThat(figures(ada, post)).isEqualTo(Map.of(Metric.IMPRESSIONS, 1_240L));
    }

    @Test
    void figures_go_when_they_are_removed_with_their_post_and_with_their_author() {
        var removed = declare(ada, Optional.empty(), day);
        var deleted = declare(ada, Optional.empty(), day);
        var kept = declare(bruno, Optional.empty(), day);
        for (var post : List.of(removed, deleted)) {
            results.declare(ada, post, Map.of(Metric.IMPRESSIONS, 12L));
        }
        results.declare(bruno, kept, Map.of(Metric.IMPRESSIONS, 12L));

        results.forget(ada, removed);
        timeline.remove(ada, deleted);
        assertThat(stored()).isEqualTo(1);

        results.declare(ada, removed, Map.of(Metric.IMPRESSIONS, 12L));
        timeline.erase(ada);
        assertThat(stored()).isEqualTo(1);
        assertThat(figures(bruno, kept)).isNotEmpty();
    }

    // A file

    @Test
    void the_same_file_twice_changes_nothing() throws Exception {
        var post = declare(ada, Optional.of(LinkedInFiles.copied(number(day))), day);
        var before = take(ada, told(day, 1_240, 81));
        var known = results.of(ada);

        var preview = preview(ada, told(day, 1_240, 81));

        assertThat(before).isEqualTo(new Taken(2, 0));
        assertThat(preview.isTelling()).isFalse();
        assertThat(preview.known()).isEqualTo(1);
        assertThat(
                        results.take(
                                ada,
                                List.of(
                                        new Chosen.Known(
                                                post.id(), Map.of(Metric.IMPRESSIONS, 1_240L)))))
                .isEqualTo(new Taken(0, 0));
        assertThat(results.of(ada)).isEqualTo(known);
    }

    @Test
    void a_post_that_is_not_declared_can_be_with_its_figures_for_ones_own_eyes() throws Exception {
        take(ada, told(day, 1_240, 81));

        var mine = results.of(ada);
        assertThat(mine).hasSize(1);
        assertThat(mine.getFirst().post().isShown()).isFalse();
        assertThat(mine.getFirst().post().postedOn()).isEqualTo(day);
        assertThat(mine.getFirst().figures())
                .isEqualTo(Map.of(Metric.IMPRESSIONS, 1_240L, Metric.ENGAGEMENTS, 81L));
        assertThat(preview(ada, told(day, 1_240, 81)).isTelling()).isFalse();
    }

    @Test
    void many_who_confirm_the_same_preview_at_once_declare_it_once() throws Exception {
        var chosen = chosen(preview(ada, told(day, 1_240, 81), told(day.minusDays(1), 860, 42)));

        Together.run(8, () -> results.take(ada, chosen));

        assertThat(results.of(ada)).hasSize(2);
        assertThat(stored()).isEqualTo(4);
    }

    @Test
    void a_link_that_a_colleague_has_declared_is_left_out() throws Exception {
        declare(bruno, Optional.of(LinkedInFiles.update(number(day))), day);

        var taken = take(ada, told(day, 1_240, 81), told(day.minusDays(3), 12, 1));

        assertThat(taken.refused()).isEqualTo(1);
        assertThat(taken.flash()).isEqualTo("flash.results.partly");
        assertThat(results.of(ada)).hasSize(1);
    }

    @Test
    void posts_are_found_by_number_then_by_moment_then_by_day() throws Exception {
        long number = number(day);
        long moment = number(day.minusDays(2)) + (1L << 30);
        declare(ada, Optional.of(LinkedInFiles.copied(number)), day);
        declare(ada, Optional.of("https://www.linkedin.com/posts/ada_sand-share-" + moment), day);
        declare(ada, Optional.of("https://lnkd.in/eAbCd"), day.minusDays(5));

        var preview =
                preview(
                        ada,
                        told(day, 1, 1),
                        told(day.minusDays(2), 2, 1),
                        told(day.minusDays(5), 3, 1),
                        told(day.minusDays(9), 4, 1));

        assertThat(preview.matches())
                .extracting(
                        it ->
                                it.certainty().key()
                                        + " "
                                        + it.line().figures().get(Metric.IMPRESSIONS))
                .containsExactlyInAnyOrder("number 1", "moment 2", "day 3");
        assertThat(preview.fresh()).hasSize(1);
    }

    @Test
    void where_two_come_into_question_none_is_taken() throws Exception {
        declare(ada, Optional.of("https://lnkd.in/eAbCd"), day);
        declare(ada, Optional.of("https://lnkd.in/eEfGh"), day);

        var preview = preview(ada, told(day, 1, 1));

        assertThat(preview.matches()).isEmpty();
        assertThat(preview.fresh()).hasSize(1);
    }

    @Test
    void posts_older_than_two_years_are_counted_and_not_offered() throws Exception {
        var preview = preview(ada, told(day.minusYears(3), 1, 1), told(day, 2, 1));

        assertThat(preview.old()).isEqualTo(1);
        assertThat(preview.fresh()).extracting(ExportLine::date).containsExactly(day);
    }

    // One's own past

    @Test
    void usual_is_the_median_of_the_posts_before_if_there_are_three() {
        long[] impressions = {100, 300, 200, 400, 1_000};
        for (int i = 0; i < impressions.length; i++) {
            var post = declare(ada, Optional.empty(), day.plusDays(i));
            results.declare(ada, post, Map.of(Metric.IMPRESSIONS, impressions[i]));
        }
        var posts = results.of(ada);
        var past = new Past(posts);

        assertThat(posts.stream().map(it -> past.usual(it, Metric.IMPRESSIONS)))
                .containsExactly(
                        Optional.of(250.0),
                        Optional.of(200.0),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertThat(past.usual(posts.getFirst(), Metric.REACTIONS)).isEmpty();
    }

    @Test
    void rates_of_different_formulas_are_not_compared() {
        assertThat(
                        Rate.of(
                                Map.of(
                                        Metric.IMPRESSIONS,
                                        200L,
                                        Metric.REACTIONS,
                                        5L,
                                        Metric.COMMENTS,
                                        2L,
                                        Metric.SHARES,
                                        1L,
                                        Metric.ENGAGEMENTS,
                                        30L)))
                .contains(new Rate(Rate.Formula.SUM, 4));
        assertThat(
                        Rate.of(
                                Map.of(
                                        Metric.IMPRESSIONS,
                                        200L,
                                        Metric.REACTIONS,
                                        5L,
                                        Metric.ENGAGEMENTS,
                                        30L)))
                .contains(new Rate(Rate.Formula.TOTAL, 15));
        assertThat(Rate.of(Map.of(Metric.IMPRESSIONS, 0L, Metric.ENGAGEMENTS, 0L))).isEmpty();
        assertThat(Rate.of(Map.of(Metric.IMPRESSIONS, 200L, Metric.REACTIONS, 5L))).isEmpty();

        for (int i = 0; i < 4; i++) {
            var post = declare(ada, Optional.empty(), day.plusDays(i));
            results.declare(
                    ada,
                    post,
                    Map.of(
                            Metric.IMPRESSIONS,
                            100L,
                            Metric.REACTIONS,
                            1L + i,
                            Metric.COMMENTS,
                            0L,
                            Metric.SHARES,
                            0L));
        }
        var posts = results.of(ada);
        var past = new Past(posts);
        assertThat(past.usualRate(posts.getFirst(), Rate.Formula.SUM)).contains(2.0);
        assertThat(past.usualRate(posts.getFirst(), Rate.Formula.TOTAL)).isEmpty();
    }

    private Post declare(Person author, Optional<String> link, LocalDate on) {
        var draft =
                new PostDraft(
                        Network.LINKEDIN,
                        link.map(PostLink::new),
                        "Words of " + UUID.randomUUID(),
                        "en",
                        Optional.empty(),
                        Optional.empty(),
                        on,
                        Help.NONE,
                        false);
        var declared = (Declared) timeline.declare(author, UUID.randomUUID().toString(), draft);
        return timeline.mine(author, declared.id()).orElseThrow();
    }

    private static long number(LocalDate day) {
        return LinkedInFiles.number(day);
    }

    private Preview preview(Person author, LinkedInFiles.Told... posts) throws Exception {
        var file = Files.write(folder.resolve("export.xlsx"), LinkedInFiles.overview(posts));
        return results.preview(author, LinkedInExport.read(file, author.zone()));
    }

    private Taken take(Person author, LinkedInFiles.Told... posts) throws Exception {
        return results.take(author, chosen(preview(author, posts)));
    }

    /** All of it. */
    private static List<Chosen> chosen(Preview preview) {
        return Stream.concat(
                        preview.matches().stream()
                                .map(
                                        it ->
                                                (Chosen)
                                                        new Chosen.Known(
                                                                it.post().post().id(),
                                                                it.line().figures())),
                        preview.fresh().stream()
                                .map(
                                        it ->
                                                new Chosen.Fresh(
                                                        it.post(),
                                                        it.date(),
                                                        it.words(),
                                                        it.figures())))
                .toList();
    }

    private Map<Metric, Long> figures(Person author, Post post) {
        return results.of(author, post.id()).orElseThrow().figures();
    }

    private Source source(Post post, Metric metric) {
        return results.of(ada, post.id()).orElseThrow().result(metric).orElseThrow().source();
    }

    private int stored() {
        return jdbi.withHandle(
                it -> it.createQuery("SELECT COUNT(*) FROM post_result").mapTo(int.class).one());
    }
}

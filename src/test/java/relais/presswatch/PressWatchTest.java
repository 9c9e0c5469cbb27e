package relais.presswatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import relais.feed.Article;
import relais.feed.ContentItem;
import relais.feed.Note;
import relais.outside.Limits;
import relais.outside.Outside;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

class PressWatchTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    Sources sources;
    Person ada;

    @BeforeEach
    void begin() {
        sources = new Sources(database.jdbi());
        ada = new Cast(database.jdbi()).ada();
    }

    @AfterEach
    void end() {
        sources.close();
    }

    @ParameterizedTest
    @CsvSource({
        "rss2.xml, 2",
        "rss091.xml, 1",
        "rdf.xml, 2",
        "atom.xml, 1",
        "atom03.xml, 1",
        "feed.json, 2"
    })
    void every_kind_of_feed_is_read(String file, int entries) {
        var source = sources.read("file:" + file);

        assertThat(source.problem()).isEmpty();
        assertThat(source.report().added()).isEqualTo(entries);
        assertThat(sources.items(ada)).hasSize(entries);
    }

    @Test
    void html_becomes_harmless_and_titles_become_words() {
        sources.read("file:rss2.xml");

        var article = article("Counting eels & trout");

        assertThat(article.body())
                .contains("<h2>At the weir</h2>", "<b>forty</b>")
                .contains("<a href=\"https://river.example/method\" rel=\"noopener\">by hand</a>")
                .contains("Do not press")
                .contains("href=\"https://trout.example/?a&#61;1&amp;b&#61;2\"")
                .doesNotContain(
                        "script", "onclick", "style", "iframe", "img", "form", "input", "alert",
                        "<p></p>");
        assertThat(article.item().summary()).isEqualTo("A night with a lamp and a notebook.");
        assertThat(article.item().notes()).isEqualTo("PICTURES_LEFT_OUT");
    }

    @Test
    void relative_links_are_completed_with_where_the_feed_belongs() {
        sources.read("file:rss2.xml");

        assertThat(article("The ferry stops").item().link())
                .contains("https://river.example/notes/ferry");
    }

    @Test
    void plain_text_stays_plain_and_markup_of_atom_is_kept() {
        sources.read("file:atom.xml");

        var article = article("Pressure < 3 bar & rising");

        assertThat(article.item().link()).contains("https://pump.example/blog/pressure");
        assertThat(article.item().summary()).isEqualTo("A gauge that nobody read.");
        assertThat(article.body()).contains("<p>The <strong>needle</strong> moved.</p>");
    }

    @Test
    void an_entry_may_say_its_own_language() {
        sources.read("file:rdf.xml");
        sources.read("file:feed.json");

        assertThat(sources.items(ada))
                .extracting(ContentItem::title, ContentItem::language)
                .contains(
                        tuple("Le premier geste", "fr"),
                        tuple("The second gesture", "en"),
                        tuple("Seven", "fr"));
    }

    @Test
    void json_without_title_shows_its_first_words() {
        sources.read("file:feed.json");

        var seven = article("Seven");
        var eight = article("No title here, only <words>. And a second paragraph.");

        assertThat(seven.item().link()).contains("https://json.example/seven");
        assertThat(seven.body()).isEqualTo("<p>Of <i>nine</i>.</p>");
        assertThat(eight.item().notes()).isEqualTo("NO_DATE,NO_TITLE");
    }

    @ParameterizedTest
    @CsvSource({
        "broken.xml, BROKEN_XML, 6:",
        "doctype.xml, DOCTYPE, ''",
        "web-page.html, WEB_PAGE, ''",
        "not-a-feed.xml, NOT_A_FEED, ''",
        "not-a-feed.json, NOT_A_FEED, ''",
        "broken.json, BROKEN_JSON, 1:",
        "empty.xml, EMPTY, ''",
        "not-there.xml, NO_FILE, ''"
    })
    void what_cannot_be_read_says_why_and_brings_nothing(
            String file, Problem problem, String detail) {
        var source = sources.read("file:" + file);

        assertThat(source.problem()).contains(problem);
        assertThat(source.problemDetail()).startsWith(detail);
        assertThat(source.failures()).isEqualTo(1);
        assertThat(source.workedAt()).isEmpty();
        assertThat(sources.items(ada)).isEmpty();
    }

    @Test
    void a_feed_that_is_too_large_is_left() throws Exception {
        var file = Path.of("target/feeds/large.xml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<rss>" + "x".repeat(64 * 1024));
        var access = new FeedAccess(file.getParent(), false, 64 * 1024);

        try (var outside = new Outside(database.jdbi(), Clock.systemUTC(), Limits.of(false))) {
            var download = new FeedDownload(access, outside);
            assertThat(catchThrowable(() -> download.get(sources.add("file:large.xml"))))
                    .asInstanceOf(InstanceOfAssertFactories.type(FeedFailure.class))
                    .extracting(FeedFailure::problem)
                    .isEqualTo(Problem.TOO_LARGE);
        }
    }

    @Test
    void a_bad_date_keeps_the_item_with_the_time_of_reading() {
        sources.read("file:dates.xml");

        assertThat(sources.items(ada))
                .extracting(ContentItem::title, ContentItem::notes)
                .containsExactly(
                        tuple("No such day", "NO_DATE"),
                        tuple("No date", "NO_DATE"),
                        tuple("Before there were feeds", "NO_DATE"),
                        tuple("In ten years", "FUTURE_DATE"),
                        tuple("Yesterday", ""));
        assertThat(sources.items(ada).getFirst().publishedAt()).isEqualTo(Given.NOW);
    }

    @Test
    void gaps_are_mended_and_noted() {
        var source = sources.read("file:gaps.xml");

        assertThat(sources.items(ada))
                .extracting(ContentItem::title, item -> item.link().orElse(""), ContentItem::notes)
                .containsExactly(
                        tuple(
                                "Only words, no title.",
                                "https://gaps.example/1",
                                "NO_DATE,NO_TITLE"),
                        tuple("No link at all", "", "NO_DATE,NO_LINK"),
                        tuple("Link in the guid", "https://gaps.example/3", "NO_DATE"),
                        tuple("A trap", "", "NO_DATE,LINK_REFUSED"),
                        tuple("Data", "", "NO_DATE,LINK_REFUSED"),
                        tuple("Spaces and accents", "https://gaps.example/été%20a%7Cb", "NO_DATE"));
        assertThat(source.report().refused()).isEqualTo(1);
        assertThat(source.report().notes())
                .containsEntry(Note.LINK_REFUSED, 2)
                .containsEntry(Note.NO_DATE, 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252.xml", "wrongly-declared.xml"})
    void encodings_are_found_out(String file) {
        sources.read("file:" + file);

        assertThat(sources.items(ada)).extracting(ContentItem::title).containsExactly("L’été €");
    }

    @Test
    void control_characters_and_names_of_html_do_no_harm() {
        sources.read("file:control-characters.xml");

        assertThat(sources.items(ada))
                .extracting(ContentItem::title)
                .containsExactly("Tab and bell");
    }

    @Test
    void what_is_in_a_feed_twice_is_kept_once() {
        var source = sources.read("file:twice.xml");

        assertThat(source.report().repeated()).isEqualTo(1);
        assertThat(sources.items(ada)).extracting(ContentItem::title).containsExactly("Once");
    }

    @Test
    void the_same_feed_again_changes_nothing() {
        var source = sources.read("file:rss2.xml");
        var before = sources.items(ada);

        sources.pressWatch.fetch(source);

        var report = sources.again(source).report();
        assertThat(report.entries()).isEqualTo(2);
        assertThat(report.added()).isZero();
        assertThat(report.changed()).isZero();
        assertThat(sources.items(ada)).isEqualTo(before);
    }

    @Test
    void the_same_feed_from_sixteen_threads_is_kept_once() throws Exception {
        var source = sources.add("file:rss2.xml");

        Together.run(16, () -> sources.pressWatch.fetch(source));

        assertThat(sources.items(ada)).hasSize(2);
    }

    @Test
    void what_the_source_corrected_is_corrected() {
        var source = sources.read("file:rss2.xml");
        database.jdbi()
                .useHandle(
                        h -> {
                            h.execute(
                                    "UPDATE content_text SET title = 'A slip' WHERE title LIKE 'The"
                                            + " ferry%'");
                            h.execute(
                                    "UPDATE press_entry SET content_hash = NULL WHERE title LIKE"
                                            + " 'The ferry%'");
                        });

        sources.pressWatch.fetch(source);

        assertThat(sources.again(source).report().changed()).isEqualTo(1);
        assertThat(sources.items(ada))
                .extracting(ContentItem::title)
                .contains("The ferry stops")
                .doesNotContain("A slip");
    }

    @Test
    void a_source_that_works_again_forgets_its_problem() {
        var source = sources.read("file:rss2.xml");
        database.jdbi()
                .useHandle(
                        h ->
                                h.execute(
                                        "UPDATE feed_source SET problem = 'TOO_SLOW', failures ="
                                                + " 3"));

        sources.pressWatch.fetch(source);

        assertThat(sources.again(source).state()).isEqualTo(FeedSource.State.FINE);
        assertThat(sources.again(source).failures()).isZero();
    }

    @Test
    void the_more_often_a_source_fails_the_later_we_ask_again() {
        var source = sources.read("file:broken.xml");
        var first = Duration.between(Given.NOW, source.dueAt().orElseThrow());

        sources.pressWatch.fetch(source);

        var second = Duration.between(Given.NOW, sources.again(source).dueAt().orElseThrow());
        assertThat(first).isEqualTo(Duration.ofHours(1));
        assertThat(second).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void a_paused_source_is_not_due_and_a_resumed_one_is() {
        var source = sources.add("file:rss2.xml");

        sources.pressWatch.pause(source);
        sources.pressWatch.fetchDue();
        assertThat(sources.items(ada)).isEmpty();

        sources.pressWatch.resume(source);
        sources.pressWatch.fetchDue();
        assertThat(sources.items(ada)).hasSize(2);
    }

    @Test
    void a_removed_source_leaves_its_items_and_comes_back_under_the_same_number() {
        var source = sources.read("file:rss2.xml");

        sources.pressWatch.remove(source);

        assertThat(sources.pressWatch.all("en")).isEmpty();
        assertThat(sources.items(ada)).hasSize(2);
        assertThat(sources.add("file:rss2.xml").id()).isEqualTo(source.id());
    }

    @Test
    void an_address_is_read_once() {
        sources.add("file:rss2.xml");

        assertThat(
                        sources.pressWatch.add(
                                "file:rss2.xml",
                                "Again",
                                "fr",
                                java.util.Optional.empty(),
                                false,
                                java.util.Optional.empty()))
                .isEmpty();
    }

    private Article article(String title) {
        var item =
                sources.items(ada).stream()
                        .filter(it -> it.title().equals(title))
                        .findFirst()
                        .orElseThrow();
        return sources.feed.article(ada, "en", item.id()).orElseThrow();
    }
}

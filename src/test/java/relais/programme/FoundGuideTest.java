package relais.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relais.database.Check;
import relais.database.StarterFiles;
import relais.people.Person;
import relais.profiles.Profiles;
import relais.search.Findable;
import relais.search.Finding;
import relais.search.Marked;
import relais.search.Reader;
import relais.search.Search;
import relais.search.Sought;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages of the guide are found by what their files say, whichever node was started when. */
class FoundGuideTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Search search = new Search(jdbi, new Profiles(jdbi));
    Clock clock = Clock.fixed(Given.NOW.minus(Duration.ofDays(9)), ZoneOffset.UTC);
    Person ada;

    @BeforeEach
    void cast() {
        ada = new Cast(jdbi).ada();
    }

    // What is found

    @ParameterizedTest
    @CsvSource({
        "apprentice, people-and-pictures, en",
        "WHITEBOARDS, people-and-pictures, en",
        "apprenti mineur, people-and-pictures, fr",
        "ecrans étiquette, people-and-pictures, fr",
        "l’écran et l’étiquette, people-and-pictures, fr",
        "gros temps, criticism-and-storms, fr",
        "rough weather, criticism-and-storms, en",
        "menacer, who-to-ask, fr",
        "threaten, who-to-ask, en",
    })
    void pages_are_found_in_both_languages_by_any_form_of_a_word(
            String typed, String slug, String language) {
        start(new Guide());

        var found = found(typed).getFirst();

        assertThat(found.row().href()).isEqualTo("/guide/" + slug);
        assertThat(found.row().language()).isEqualTo(language);
        assertThat(found.isMarked()).isTrue();
    }

    @Test
    void what_is_mistyped_is_suggested_as_the_guide_writes_it() {
        start(new Guide());
        search.learnWords();

        assertThat(search.everything(reader(), Sought.of("etiqeuttes")).suggestion())
                .contains("étiquettes");
    }

    @Test
    void words_are_marked_and_what_they_are_written_in_is_not_shown_and_not_found() {
        start(
                new Guide(
                        List.of(
                                page(
                                        "doors",
                                        "Doors",
                                        """
                                        ## Which one

                                        | Question | Door |
                                        |---|---|
                                        | **Water**? | [The plant](https://plant.example/river) |
                                        """))));

        var found = found("water").getFirst();

        assertThat(text(found.passage())).isEqualTo("Which one Question Door Water? The plant");
        assertThat(found.passage().stream().filter(Marked::found).map(Marked::text))
                .containsExactly("Water");
        assertThat(found("river")).isEmpty();
        assertThat(found("td")).isEmpty();
    }

    @Test
    void titles_come_first_then_what_changed_last_then_the_order_of_the_guide() {
        var first = page("first", "First", "Water.");
        var second = page("second", "Second", "Water.");
        var third = page("third", "Third", "Water.");
        var titled = page("titled", "On water", "Fire.");
        start(new Guide(List.of(first, second, third, titled)));
        assertThat(titles("water")).containsExactly("On water", "First", "Second", "Third");

        clock = Clock.offset(clock, Duration.ofDays(1));
        start(new Guide(List.of(first, second, page("third", "Third", "More water."), titled)));

        assertThat(titles("water")).containsExactly("On water", "Third", "First", "Second");
    }

    // What changes

    @Test
    void a_file_that_changes_is_found_by_its_new_words_and_not_by_its_old_ones() {
        start(new Guide(List.of(page("one", "Pelicans", "Ask the ornithologists."))));

        start(new Guide(List.of(page("one", "Pelicans", "Ask the gardeners."))));

        assertThat(titles("gardener")).containsExactly("Pelicans");
        assertThat(found("ornithologists")).isEmpty();
        assertThat(titles("pelicans")).containsExactly("Pelicans");
        assertThat(differences(search.checks())).isZero();
    }

    @Test
    void a_language_that_goes_takes_its_words_along() {
        var english = text("en", "Pelicans", "Many.");
        start(new Guide(List.of(page("one", english, text("fr", "Les pélicans", "Beaucoup.")))));
        assertThat(titles("beaucoup")).containsExactly("Les pélicans");

        start(new Guide(List.of(page("one", english))));

        assertThat(found("beaucoup")).isEmpty();
        assertThat(titles("pelican")).containsExactly("Pelicans");
    }

    @Test
    void a_page_whose_file_is_gone_is_not_found_and_nothing_of_it_is_kept() {
        var stays = page("stays", "Gulls", "Many.");
        start(new Guide(List.of(stays, page("goes", "Pelicans", "Many."))));
        assertThat(titles("many")).containsExactly("Gulls", "Pelicans");

        copy(new Guide(List.of(stays))).keep();
        assertThat(titles("many")).as("at once").containsExactly("Gulls");

        search.keepUp();
        assertThat(titles("many")).as("later").containsExactly("Gulls");
        assertThat(found("pelicans")).isEmpty();
        assertThat(count("SELECT COUNT(*) FROM guide_page")).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM search_entry")).isEqualTo(1);
        assertThat(differences(search.checks())).isZero();
    }

    // Whoever starts

    @Test
    void a_start_with_the_same_files_writes_nothing() {
        start(new Guide());
        var before = changedAt();

        clock = Clock.offset(clock, Duration.ofDays(1));
        copy(new Guide()).keep();

        assertThat(count("SELECT COUNT(*) FROM search_due")).isZero();
        assertThat(changedAt()).isEqualTo(before);
    }

    @Test
    void nodes_that_start_at_once_copy_once() throws Exception {
        // emptying the tables before a test wakes the triggers, too
        search.keepUp();

        Together.run(12, () -> copy(new Guide()).keep());

        assertThat(count("SELECT COUNT(*) FROM search_due"))
                .as("texts that were written")
                .isEqualTo(new Guide().pages().stream().mapToInt(it -> it.texts().size()).sum());
        search.keepUp();
        assertThat(titles("whiteboard")).hasSize(1);
        assertThat(differences(copy(new Guide()).checks())).isZero();
    }

    @Test
    void nodes_with_different_files_that_start_at_once_leave_those_of_one() throws Exception {
        var former =
                new Guide(List.of(page("one", "Pelicans", "Old."), page("gone", "Gulls", "Old.")));
        var latest =
                new Guide(List.of(page("new", "Terns", "New."), page("one", "Pelicans", "New.")));
        var turn = new AtomicInteger();

        Together.run(
                16,
                () -> {
                    copy(turn.getAndIncrement() % 2 == 0 ? former : latest).keep();
                    search.keepUp();
                });
        search.keepUp();

        assertThat(List.of(titles("old").size(), titles("new").size()))
                .isIn(List.of(2, 0), List.of(0, 2));
        assertThat(Stream.of(former, latest).filter(it -> differences(copy(it).checks()) == 0))
                .hasSize(1);
        assertThat(count("SELECT COUNT(*) FROM guide_page")).isEqualTo(2);
        assertThat(differences(search.checks())).isZero();
    }

    @Test
    void of_an_old_node_and_a_new_one_the_one_that_started_last_decides() {
        var former = new Guide(List.of(page("one", "Pelicans", "Ask the ornithologists.")));
        var latest = new Guide(List.of(page("one", "Pelicans", "Ask the gardeners.")));

        start(former);
        start(latest);
        assertThat(titles("gardeners")).hasSize(1);

        start(former);
        assertThat(titles("ornithologists")).hasSize(1);
        assertThat(differences(copy(latest).checks())).isEqualTo(1);

        repair(copy(latest).checks());
        search.keepUp();
        assertThat(titles("gardeners")).hasSize(1);
        assertThat(found("ornithologists")).isEmpty();
    }

    // Damage

    @Test
    void the_audit_finds_damage_and_mends_it() {
        start(new Guide());
        assertThat(differences(search.checks())).isZero();

        execute("UPDATE search_entry SET words = ' air ' WHERE words LIKE '% whiteboards %'");
        execute("DELETE FROM search_entry WHERE title_words LIKE '% criticism %'");
        execute(
                "INSERT INTO search_entry VALUES ('GUIDE', 999, UTC_TIMESTAMP(),"
                        + " ' air ', ' air ')");
        assertThat(search.checks().getFirst().differences().getAsLong()).isEqualTo(3);
        assertThat(found("whiteboards")).isEmpty();
        repair(search.checks());
        assertThat(differences(search.checks())).isZero();
        assertThat(found("whiteboards")).hasSize(1);

        execute("UPDATE guide_text SET words = 'Air.' WHERE words LIKE '%whiteboards%'");
        execute("DELETE FROM guide_text WHERE title LIKE 'Criticism%'");
        execute("INSERT INTO guide_page (slug, changed_at) VALUES ('pelicans', '2026-02-01')");
        execute(
                "INSERT INTO guide_text SELECT id, 'en', 'Pelicans', '', 'Many.' FROM guide_page"
                        + " WHERE slug = 'pelicans'");
        search.keepUp();
        assertThat(found("whiteboards")).isEmpty();
        assertThat(found("pelicans")).hasSize(1);
        assertThat(differences(copy(new Guide()).checks())).isEqualTo(3);
        repair(copy(new Guide()).checks());
        search.keepUp();
        assertThat(differences(copy(new Guide()).checks())).isZero();
        assertThat(differences(search.checks())).isZero();
        assertThat(found("whiteboards")).hasSize(1);
        assertThat(found("pelicans")).isEmpty();
    }

    // Support

    /** What a portal does that starts, and the job soon after. */
    private void start(Guide guide) {
        copy(guide).keep();
        search.keepUp();
    }

    private GuideCopy copy(Guide guide) {
        return new GuideCopy(jdbi, guide, clock);
    }

    private static GuidePage page(String slug, String title, String markdown) {
        return page(slug, text("en", title, markdown));
    }

    private static GuidePage page(String slug, GuidePage.Text... texts) {
        return new GuidePage(
                slug,
                true,
                Stream.of(texts).collect(Collectors.toMap(GuidePage.Text::language, it -> it)));
    }

    private static GuidePage.Text text(String language, String title, String markdown) {
        return GuidePage.Text.of(
                language, new StarterFiles.Page(Map.of("title", title), markdown.strip()));
    }

    private List<String> titles(String typed) {
        return found(typed).stream().map(it -> text(it.title())).toList();
    }

    private List<Finding> found(String typed) {
        return search.everything(reader(), Sought.of(typed)).groups().stream()
                .filter(it -> it.kind() == Findable.GUIDE)
                .flatMap(it -> it.results().stream())
                .toList();
    }

    private Reader reader() {
        return new Reader(ada, "fr", Given.NOW);
    }

    private List<Instant> changedAt() {
        return jdbi.withHandle(
                it ->
                        it.createQuery("SELECT changed_at FROM guide_page ORDER BY id")
                                .mapTo(Instant.class)
                                .list());
    }

    private static long differences(List<Check> checks) {
        return checks.stream().mapToLong(it -> it.differences().getAsLong()).sum();
    }

    private static void repair(List<Check> checks) {
        checks.forEach(it -> it.repair().run());
    }

    private void execute(String sql) {
        jdbi.useHandle(it -> it.execute(sql));
    }

    private long count(String sql) {
        return jdbi.withHandle(it -> it.createQuery(sql).mapTo(long.class).one());
    }

    private static String text(List<Marked> parts) {
        return parts.stream().map(Marked::text).collect(Collectors.joining());
    }
}

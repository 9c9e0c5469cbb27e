package relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import relais.activity.ActivityLedger;
import relais.feed.Audience;
import relais.feed.ContentFormat;
import relais.feed.Feed;
import relais.feed.Publication;
import relais.people.Person;
import relais.profiles.Profiles;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.training.Training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is found, in which order, and by whom. */
class SearchTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final Audience ELSEWHERE =
            new Audience(Set.of("ZZ"), Set.of(), Set.of(), Set.of());

    final Jdbi jdbi = database.jdbi();
    final Clock clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
    final ActivityLedger ledger = new ActivityLedger(jdbi, clock, () -> {});
    final Feed feed = new Feed(jdbi, ledger, clock);
    final Training training = new Training(jdbi, ledger, clock);
    final Search search = new Search(jdbi, new Profiles(jdbi));
    Person ada;
    Person carla;

    @BeforeEach
    void cast() {
        var cast = new Cast(jdbi);
        ada = cast.ada();
        carla = cast.carla();
    }

    // What is found

    @ParameterizedTest
    @ValueSource(
            strings = {
                "équipe",
                "EQUIPE",
                "l'équipe",
                "l’equipe",
                "équipes",
                "equ",
                "équipe Lyon",
                "lyon équipe",
                "+équipe -lyon",
                "\"équipe\" (lyon) ~ < > @ *",
                "l’équipe de Lyon 🎉",
                "porte-parole",
                "porte parole",
                "cœurs",
                "coeur",
                "IA",
                "ia",
                "raconter",
                "racontent"
            })
    void accents_case_forms_and_signs_do_not_count(String typed) {
        publish("fr", "L’équipe de Lyon raconte", "Le cœur du métier, l’IA et nos porte-parole.");

        assertThat(titles(typed)).containsExactly("L’équipe de Lyon raconte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paris", "équipe paris", "quipe", "ly on", "yon"})
    void all_words_have_to_be_there_and_begin_as_they_were_typed(String typed) {
        publish("fr", "L’équipe de Lyon raconte", "Le cœur du métier.");

        assertThat(titles(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"the who, The Who", "com, The Who", "what is the band, The Who", "www, The Who"})
    void words_that_the_server_would_leave_out_are_found(String typed, String title) {
        publish("en", "The Who", "A band; see www.example.com");

        assertThat(titles(typed)).containsExactly(title);
    }

    @Test
    void both_languages_are_found_and_a_piece_shows_the_one_with_the_words() {
        long id = publish("en", "Sharing stories", "How to tell them.");
        new Given(jdbi).text(id, "fr", "Partager des récits");
        search.keepUp();

        assertThat(results("story")).extracting(it -> it.row().language()).containsExactly("en");
        assertThat(results("récit")).extracting(it -> it.row().language()).containsExactly("fr");
        assertThat(results("partager sharing")).hasSize(1);
    }

    @Test
    void titles_come_first_then_the_newest() {
        publish("en", "Old title of water", "x", 9, Audience.EVERYONE);
        publish("en", "Newer", "Much water.", 2, Audience.EVERYONE);
        publish("en", "Newest", "More water.", 1, Audience.EVERYONE);
        publish("en", "Title of water", "x", 5, Audience.EVERYONE);

        assertThat(titles("water"))
                .containsExactly("Title of water", "Old title of water", "Newest", "Newer");
    }

    @Test
    void the_words_are_marked_where_most_of_them_are_together() {
        publish(
                "en",
                "Water for all",
                "Plants. ".repeat(60)
                        + "Half of the water is saved by five plants. "
                        + "x ".repeat(200));

        var result = results("water saving").getFirst();

        assertThat(marked(result.title())).containsExactly("Water");
        assertThat(marked(result.passage())).containsExactly("water", "saved");
        assertThat(text(result.passage())).startsWith("… ").endsWith(" …").hasSizeLessThan(240);
    }

    @Test
    void modules_and_paths_are_found_by_what_they_say() {
        training.loadStarter();
        search.keepUp();

        assertThat(results("Fatou bouton ligne", Findable.MODULES))
                .as("by what a lesson says")
                .extracting(it -> it.row().href())
                .containsExactly("/training/first-steps/own-voice");
        assertThat(results("voix", Findable.MODULES)).isNotEmpty();
        assertThat(results("premiers pas", Findable.PATHS))
                .extracting(it -> it.row().href())
                .contains("/training/first-steps");
    }

    @Test
    void colleagues_are_found_by_their_names() {
        var found = search.everything(reader(ada), Sought.of("carl cos"));

        assertThat(found.people().people())
                .extracting(it -> it.card().name())
                .containsExactly("Carla Costa");
    }

    // By whom

    @Test
    void what_is_for_others_is_not_found_not_counted_and_not_suggested() {
        publish("en", "Mergerplan", "Quarterzebra.", 1, ELSEWHERE);

        assertThat(nothingIsSaidOf("mergerplan")).isTrue();
        assertThat(nothingIsSaidOf("quarterzebra")).isTrue();
        assertThat(search.everything(reader(carlaIn("ZZ")), Sought.of("mergerplam")).suggestion())
                .contains("mergerplan");
    }

    @Test
    void what_is_still_to_come_expired_archived_or_stopped_is_not_found() {
        long planned = publish("en", "Mergerplan", "x", -1, Audience.EVERYONE);
        assertThat(nothingIsSaidOf("mergerplan")).as("planned").isTrue();

        feed.publishing().reschedule(planned, Given.NOW.minusSeconds(5));
        search.keepUp();
        assertThat(titles("mergerplan")).as("out").hasSize(1);

        stopSince(Given.NOW.minusSeconds(60));
        assertThat(nothingIsSaidOf("mergerplan")).as("stopped").isTrue();
        feed.publishing().goOn(carla);
        search.keepUp();
        assertThat(titles("mergerplan")).as("goes on").hasSize(1);

        feed.publishing().archive(planned);
        assertThat(nothingIsSaidOf("mergerplan")).as("archived").isTrue();
        feed.publishing().restore(planned);
        assertThat(titles("mergerplan")).as("restored").hasSize(1);

        execute("UPDATE content_item SET expires_at = '2026-03-02 09:00:00'");
        assertThat(nothingIsSaidOf("mergerplan")).as("expired").isTrue();
    }

    @Test
    void what_is_not_published_of_training_is_not_found() {
        training.loadStarter();
        execute(
                "UPDATE training_module_text SET title = 'Mergerplan' WHERE module_id ="
                        + " (SELECT MIN(id) FROM training_module)");
        execute(
                "UPDATE training_path_text SET title = 'Quarterzebra' WHERE path_id ="
                        + " (SELECT MIN(id) FROM training_path)");
        search.keepUp();
        assertThat(titles("mergerplan")).hasSize(1);
        assertThat(titles("quarterzebra")).hasSize(1);

        execute(
                "UPDATE training_module SET version = 0 WHERE path_id ="
                        + " (SELECT MIN(id) FROM training_path)");

        assertThat(nothingIsSaidOf("mergerplan")).as("at once").isTrue();
        assertThat(nothingIsSaidOf("quarterzebra")).as("at once").isTrue();
        search.keepUp();
        assertThat(nothingIsSaidOf("mergerplan")).as("later").isTrue();
        assertThat(search.checks().getFirst().differences().getAsLong()).isZero();
    }

    @Test
    void who_has_left_is_neither_found_nor_suggested() {
        search.learnNames();
        assertThat(suggestion("lindqvst")).contains("lindqvist");

        execute("UPDATE person SET deactivated_at = UTC_TIMESTAMP() WHERE id = " + ada.id());

        assertThat(suggestion("lindqvst")).isEmpty();
        search.learnNames();
        assertThat(count("SELECT COUNT(*) FROM search_word WHERE word = 'lindqvist'")).isZero();
        assertThat(count("SELECT COUNT(*) FROM search_near WHERE word = 'lindqvist'")).isZero();
    }

    // Suggestions

    @ParameterizedTest
    @CsvSource({
        "stratgie, stratégie",
        "startegie, stratégie",
        "notre strategei, notre stratégie",
        "comunicaton, communication",
        "communicatoin stratgie, communication stratégie",
    })
    void what_was_meant_is_suggested_as_it_is_written(String typed, String meant) {
        publish("fr", "Notre stratégie", "La communication.");

        assertThat(suggestion(typed)).contains(meant);
    }

    @Test
    void nothing_is_suggested_where_something_is_found_or_nothing_is_near() {
        publish("fr", "Notre stratégie", "La communication.");

        assertThat(suggestion("stratégie")).isEmpty();
        assertThat(suggestion("xylophone")).isEmpty();
        assertThat(suggestion("le")).isEmpty();
    }

    // Much of it

    @Test
    void every_way_finds_the_same_page_by_page() {
        for (int i = 0; i < 60; i++) {
            write(
                    "en",
                    i % 7 == 0 ? "Water " + i : "Piece " + i,
                    i % 3 == 0 ? "Some water and fire." : "Only fire.",
                    i,
                    i % 5 == 0 ? ELSEWHERE : Audience.EVERYONE);
        }
        search.keepUp();
        for (var typed : List.of("water", "fire", "water fire", "wat", "piece fire")) {
            var expected = pages(typed, new Finder.Limits(1_000, 1_000, 1_000));
            assertThat(expected).as(typed).isNotEmpty().doesNotHaveDuplicates();
            for (var limits :
                    List.of(
                            new Finder.Limits(0, 1_000, 1_000),
                            new Finder.Limits(0, 0, 10_000),
                            new Finder.Limits(0, 0, 30),
                            new Finder.Limits(0, 20, 10_000))) {
                assertThat(pages(typed, limits)).as(typed + " " + limits).isEqualTo(expected);
            }
        }
    }

    private List<String> pages(String typed, Finder.Limits limits) {
        var finding = new Search(jdbi, new Profiles(jdbi), limits);
        var titles = new ArrayList<String>();
        var after = Optional.<Position>empty();
        do {
            var groups =
                    finding.all(reader(ada), Sought.of(typed), Findable.PIECES, after).groups();
            groups.forEach(it -> it.results().forEach(found -> titles.add(text(found.title()))));
            after = groups.stream().flatMap(it -> it.more().stream()).findFirst();
        } while (after.isPresent());
        return titles;
    }

    // Support

    private List<String> titles(String typed) {
        return results(typed).stream().map(it -> text(it.title())).toList();
    }

    private List<Finding> results(String typed) {
        return search.everything(reader(ada), Sought.of(typed)).groups().stream()
                .flatMap(it -> it.results().stream())
                .toList();
    }

    private List<Finding> results(String typed, Findable kind) {
        return search.all(reader(ada), Sought.of(typed), kind, Optional.empty()).groups().stream()
                .flatMap(it -> it.results().stream())
                .toList();
    }

    private boolean nothingIsSaidOf(String word) {
        var mistyped = word.substring(0, word.length() - 1) + "q";
        var found = search.everything(reader(ada), Sought.of(word));
        return found.isNothing()
                && !found.isMore()
                && found.suggestion().isEmpty()
                && suggestion(mistyped).isEmpty();
    }

    private Optional<String> suggestion(String typed) {
        return search.everything(reader(ada), Sought.of(typed)).suggestion();
    }

    private Reader reader(Person person) {
        return new Reader(person, "fr", Given.NOW);
    }

    private Person carlaIn(String country) {
        execute("UPDATE person SET country = '" + country + "' WHERE id = " + carla.id());
        return carla;
    }

    private long publish(String language, String title, String body) {
        return publish(language, title, body, 1, Audience.EVERYONE);
    }

    private long publish(
            String language, String title, String body, int daysAgo, Audience audience) {
        long id = write(language, title, body, daysAgo, audience);
        search.keepUp();
        search.learnWords();
        return id;
    }

    private long write(String language, String title, String body, int daysAgo, Audience audience) {
        var publication =
                new Publication(
                        ContentFormat.ARTICLE,
                        Optional.empty(),
                        audience,
                        Map.of(
                                language,
                                new Publication.Text(title, "", "", "<p>" + body + "</p>")),
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        List.of(),
                        Set.of(),
                        Optional.empty());
        return jdbi.inTransaction(
                _ ->
                        feed.publishing()
                                .publish(
                                        carla,
                                        publication,
                                        Given.NOW.minus(Duration.ofDays(daysAgo))));
    }

    private void stopSince(Instant moment) {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO content_stop (stopped_at, stopped_by, message) VALUES"
                                        + " (?, ?, '')",
                                moment,
                                carla.id()));
    }

    private void execute(String sql) {
        jdbi.useHandle(it -> it.execute(sql));
    }

    private long count(String sql) {
        return jdbi.withHandle(it -> it.createQuery(sql).mapTo(long.class).one());
    }

    private static List<String> marked(List<Marked> parts) {
        return parts.stream().filter(Marked::found).map(Marked::text).toList();
    }

    private static String text(List<Marked> parts) {
        return parts.stream().map(Marked::text).collect(Collectors.joining());
    }
}

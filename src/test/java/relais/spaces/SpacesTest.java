package relais.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.App;
import relais.Config;
import relais.notifications.Elsewhere;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.people.Role;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

class SpacesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final Instant LAST_WEEK = Instant.now().minus(Duration.ofDays(7));

    final Given given = new Given(database.jdbi());

    final App app =
            new App(
                    Config.from(Map.of()),
                    database.jdbi(),
                    database.dataSource(),
                    Clock.systemUTC(),
                    _ -> {});

    final Places places = new Places(database.jdbi(), app.spaces());

    Cast cast;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
    }

    @Test
    void an_open_space_is_read_by_everyone_and_written_in_by_those_who_join() {
        var slug = places.open("Questions", cast.lena());

        assertThat(places.seen(cast.emma(), slug))
                .returns(true, Space::readable)
                .returns(false, Space::belongs)
                .returns(true, Space::isWritable);

        places.begun(cast.emma(), slug, "Where to begin?", "I never wrote a post.");

        assertThat(places.seen(cast.emma(), slug).joined()).as("by writing").isTrue();
        app.spaces().leave(cast.emma(), places.seen(cast.emma(), slug));
        assertThat(places.seen(cast.emma(), slug).belongs()).isFalse();
    }

    @Test
    void a_space_by_role_is_there_for_those_alone_who_hold_it_this_moment() {
        var champions = places.of(Role.CHAMPION, "Champions", cast.lena());
        var ambassadors = places.of(Role.AMBASSADOR, "Ambassadors", cast.lena());
        var hr = places.of(Role.HR, "People team", cast.lena());

        assertThat(known(cast.bruno())).contains(champions, ambassadors).doesNotContain(hr);
        assertThat(known(cast.ada())).containsExactly(ambassadors);
        assertThat(known(cast.emma())).isEmpty();
        assertThat(known(cast.hugo())).contains(hr);
        assertThat(known(cast.hanne())).as("HR of a country is HR").contains(hr);
        assertThat(places.seen(cast.lena(), hr).moderates()).as("who looks after it").isTrue();

        execute("UPDATE champion SET valid_until = '2020-01-01'");
        assertThat(known(cast.bruno())).doesNotContain(champions).contains(ambassadors);
        execute("DELETE FROM champion");
        execute("DELETE FROM membership");
        assertThat(known(cast.bruno())).isEmpty();
    }

    @Test
    void a_space_of_a_country_is_not_there_for_the_others() {
        var slug = places.inCountry("DE", "Fragen", cast.luc());

        assertThat(places.maybe(cast.edna(), slug)).isPresent();
        assertThat(places.maybe(cast.ada(), slug)).isEmpty();

        app.spaces().join(cast.edna(), places.seen(cast.edna(), slug));
        execute("UPDATE person SET country = 'FR' WHERE email = 'editor.de@relais.example'");
        assertThat(places.maybe(cast.edna(), slug)).as("who moved away").isEmpty();
    }

    @Test
    void a_space_by_request_shows_its_name_and_nothing_else_until_somebody_answers() {
        var slug = places.byRequest("Works council", cast.lena());
        var thread = places.begun(cast.lena(), slug, "Minutes", "Of Monday.");

        var space = places.seen(cast.ada(), slug);
        assertThat(space.readable()).isFalse();
        assertThat(app.spaces().discussions().thread(space, thread.id())).isEmpty();
        assertThat(app.spaces().discussions().post(cast.ada(), thread.openingId())).isEmpty();
        app.spaces().join(cast.ada(), space);
        assertThat(places.seen(cast.ada(), slug).joined()).as("not by oneself").isFalse();

        app.spaces().ask(cast.ada(), space, "I sit in it since May.");
        assertThat(told(cast.lena())).containsExactly("space-asked");
        assertThat(places.seen(cast.lena(), slug).requests()).isEqualTo(1);
        assertThat(app.spaces().letIn(places.seen(cast.lena(), slug), cast.ada().id())).isTrue();

        assertThat(told(cast.ada())).containsExactly("space-let-in");
        assertThat(places.seen(cast.ada(), slug))
                .returns(true, Space::readable)
                .returns(false, Space::asked);
    }

    @Test
    void who_is_declined_hears_of_it_alone_and_nothing_is_kept() {
        var slug = places.byRequest("Works council", cast.lena());
        app.spaces().ask(cast.ada(), places.seen(cast.ada(), slug), "");

        assertThat(app.spaces().decline(places.seen(cast.lena(), slug), cast.ada().id())).isTrue();

        assertThat(told(cast.ada())).containsExactly("space-declined");
        assertThat(count("SELECT COUNT(*) FROM space_request")).isZero();
        assertThat(count("SELECT COUNT(*) FROM space_member")).isZero();
        assertThat(app.spaces().letIn(places.seen(cast.lena(), slug), cast.ada().id()))
                .as("too late")
                .isFalse();
    }

    @Test
    void two_moderators_at_once_answer_a_request_once() throws Exception {
        var slug = places.byRequest("Works council", cast.lena());
        var space = places.seen(cast.lena(), slug);
        var ada = cast.ada();
        app.spaces().ask(ada, places.seen(ada, slug), "");
        var turn = new AtomicInteger();

        var answers =
                Together.call(
                        16,
                        () ->
                                turn.getAndIncrement() % 2 == 0
                                        ? app.spaces().letIn(space, ada.id())
                                        : app.spaces().decline(space, ada.id()));

        assertThat(answers).filteredOn(it -> it).hasSize(1);
        assertThat(told(ada)).hasSize(1);
        assertThat(count("SELECT COUNT(*) FROM space_member"))
                .isEqualTo(told(ada).getFirst().equals("space-let-in") ? 1 : 0);
    }

    @Test
    void sixteen_who_join_ask_and_leave_at_once_leave_one_row_or_none() throws Exception {
        var open = places.open("Questions", cast.lena());
        var asked = places.byRequest("Works council", cast.lena());
        var ada = cast.ada();
        var space = places.seen(ada, open);
        var other = places.seen(ada, asked);

        Together.run(
                16,
                () -> {
                    app.spaces().join(ada, space);
                    app.spaces().ask(ada, other, "Please");
                });

        assertThat(count("SELECT COUNT(*) FROM space_member")).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM space_request")).isEqualTo(1);
        assertThat(
                        new Notifications(database.jdbi(), Clock.systemUTC())
                                .unread(cast.lena().id(), 9)
                                .getFirst()
                                .times())
                .isEqualTo(1);
    }

    @Test
    void what_is_new_is_counted_by_thread_from_the_last_visit_and_never_ones_own() {
        var slug = places.open("Questions", cast.lena());
        var first = places.begun(cast.ada(), slug, "One", "One");
        places.begun(cast.ada(), slug, "Two", "Two");
        assertThat(places.seen(cast.bruno(), slug).fresh()).isEqualTo(2);
        assertThat(places.seen(cast.ada(), slug).fresh()).as("her own").isZero();

        app.spaces().seen(cast.bruno(), places.seen(cast.bruno(), slug), Instant.now());
        assertThat(places.seen(cast.bruno(), slug).fresh()).isZero();
        places.answered(cast.emma(), slug, first, "An answer");
        places.answered(cast.emma(), slug, first, "And one more");
        assertThat(places.seen(cast.bruno(), slug).fresh()).isEqualTo(1);
        app.spaces().seen(cast.bruno(), places.seen(cast.bruno(), slug), Instant.EPOCH);
        assertThat(places.seen(cast.bruno(), slug).fresh()).as("no way back").isEqualTo(1);
    }

    @Test
    void the_weekly_letter_tells_of_what_is_new_in_ones_own_spaces() {
        var slug = places.open("Questions", cast.lena());
        app.spaces().join(cast.bruno(), places.seen(cast.bruno(), slug));
        places.begun(cast.ada(), slug, "One", "One");
        places.begun(cast.ada(), slug, "Two", "Two");

        assertThat(letter(cast.bruno()))
                .containsExactly(new Elsewhere.Line("Questions", "/spaces/" + slug, 2));
        assertThat(letter(cast.ada())).as("her own").isEmpty();
        assertThat(letter(cast.emma())).as("not in it").isEmpty();
        assertThat(concerned()).containsExactly(cast.ada().id(), cast.bruno().id());
        assertThat(waiting()).containsOnlyKeys(cast.bruno().id());

        app.spaces().chooseLetter(cast.bruno(), places.seen(cast.bruno(), slug), false);
        assertThat(letter(cast.bruno())).as("silenced").isEmpty();
        assertThat(waiting()).isEmpty();
        app.spaces().chooseLetter(cast.bruno(), places.seen(cast.bruno(), slug), true);
        app.spaces().seen(cast.bruno(), places.seen(cast.bruno(), slug), Instant.now());
        assertThat(letter(cast.bruno())).as("seen").isEmpty();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void the_weekly_letter_tells_of_spaces_by_role_to_those_who_hold_it() {
        var champions = places.of(Role.CHAMPION, "Champions", cast.lena());
        var hr = places.of(Role.HR, "People team", cast.lena());
        places.begun(cast.lena(), champions, "One", "One");
        places.begun(cast.lena(), hr, "Two", "Two");

        assertThat(concerned())
                .contains(cast.bruno().id(), cast.hugo().id())
                .doesNotContain(cast.ada().id());
        assertThat(letter(cast.bruno()))
                .extracting(Elsewhere.Line::name)
                .containsExactly("Champions");
        assertThat(waiting()).containsOnlyKeys(cast.bruno().id());
    }

    private List<Long> concerned() {
        return app.spaces().letters().concerned(LAST_WEEK, Instant.now()).stream()
                .sorted()
                .toList();
    }

    private Map<Long, Instant> waiting() {
        return app.spaces()
                .letters()
                .waiting(
                        Map.of(
                                cast.ada().id(),
                                LAST_WEEK,
                                cast.bruno().id(),
                                LAST_WEEK,
                                cast.emma().id(),
                                LAST_WEEK));
    }

    private List<Elsewhere.Line> letter(Person person) {
        return app.spaces().letters().of(person.id(), "en", LAST_WEEK);
    }

    @Test
    void spaces_are_found_by_a_word_of_their_name() {
        var slug = places.open("Fragen über Pumpen", cast.lena());
        places.open("Questions", cast.lena());

        assertThat(app.spaces().of(cast.ada(), "en", Optional.of("uber")))
                .extracting(Space::slug)
                .containsExactly(slug);
        assertThat(app.spaces().of(cast.ada(), "en", Optional.of("%"))).isEmpty();
    }

    @Test
    void somebody_who_changes_a_space_does_not_undo_what_another_changed() {
        var slug = places.open("Questions", cast.lena());
        var found = app.spaces().foundation().managed(cast.lena(), "en", slug).orElseThrow();
        var charter =
                new Charter(
                        List.of(new FoundationStore.Text("fr", "Questions", "À quoi bon ?")),
                        Entry.REQUEST,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(cast.bruno().id()));

        assertThat(app.spaces().foundation().change(cast.lena(), found, 1, charter)).isTrue();
        assertThat(app.spaces().foundation().change(cast.carla(), found, 1, charter)).isFalse();

        assertThat(places.seen(cast.bruno(), slug))
                .returns(true, Space::moderates)
                .returns("fr", Space::language);
        assertThat(told(cast.bruno())).containsExactly("space-moderator");
    }

    @Test
    void spaces_of_one_name_have_addresses_of_their_own_even_at_once() throws Exception {
        var lena = cast.lena();

        var slugs = Together.call(8, () -> places.open("New", lena));

        assertThat(slugs).doesNotHaveDuplicates().doesNotContain("new");
    }

    @Test
    void an_archived_space_is_read_and_not_written_in() {
        var slug = places.open("Questions", cast.lena());
        var thread = places.begun(cast.ada(), slug, "One", "One");
        var found = app.spaces().foundation().managed(cast.lena(), "en", slug).orElseThrow();
        var before = places.seen(cast.emma(), slug);

        assertThat(app.spaces().foundation().archive(found)).isTrue();
        assertThat(app.spaces().foundation().archive(found)).as("twice").isFalse();

        assertThat(app.spaces().writing().answer(cast.emma(), before, thread, places.words("Late")))
                .isEmpty();
        assertThat(places.seen(cast.emma(), slug))
                .returns(true, Space::readable)
                .returns(false, Space::isWritable);
        assertThat(app.spaces().foundation().reopen(found)).isTrue();
        assertThat(places.answer(cast.emma(), slug, thread, "In time")).isPresent();
    }

    @Test
    void nobody_comes_into_a_space_that_was_archived_while_they_looked_at_it() {
        var open = places.open("Questions", cast.lena());
        var asked = places.byRequest("Works council", cast.lena());
        var mine = places.seen(cast.ada(), open);
        var theirs = places.seen(cast.ada(), asked);
        assertThat(app.spaces().ask(cast.emma(), places.seen(cast.emma(), asked), "")).isTrue();
        var desk = places.seen(cast.lena(), asked);
        archive(open);
        archive(asked);

        assertThat(app.spaces().join(cast.ada(), mine)).isFalse();
        assertThat(app.spaces().ask(cast.ada(), theirs, "Please")).isFalse();
        assertThat(app.spaces().letIn(desk, cast.emma().id())).isFalse();

        assertThat(count("SELECT COUNT(*) FROM space_member")).isZero();
        assertThat(count("SELECT COUNT(*) FROM space_request")).as("Emma waits still").isEqualTo(1);
        assertThat(app.spaces().decline(desk, cast.emma().id())).isTrue();
    }

    @Test
    void joining_while_somebody_archives_leaves_a_member_or_a_no() throws Exception {
        var slug = places.open("Questions", cast.lena());
        var found = app.spaces().foundation().managed(cast.lena(), "en", slug).orElseThrow();
        var ada = cast.ada();
        var space = places.seen(ada, slug);
        var turn = new AtomicInteger();

        Together.run(
                16,
                () -> {
                    if (turn.getAndIncrement() % 8 == 3) {
                        app.spaces().foundation().archive(found);
                    } else {
                        app.spaces().join(ada, space);
                    }
                });

        assertThat(app.spaces().join(ada, space)).as("archived by now").isFalse();
        assertThat(count("SELECT COUNT(*) FROM space_member")).isLessThan(2);
    }

    @Test
    void a_lead_of_a_unit_makes_spaces_for_that_unit_only() {
        var slug = places.open("Questions", cast.lena());

        assertThat(app.spaces().foundation().managed(cast.luc(), "en", slug)).isEmpty();
        assertThat(app.spaces().foundation().managed(cast.carla(), "en", slug)).isPresent();
        assertThat(Reaching.spaces(cast.luc(), Optional.of("/1/3/"), Optional.empty())).isTrue();
        assertThat(Reaching.spaces(cast.luc(), Optional.of("/1/2/"), Optional.empty())).isFalse();
        assertThat(Reaching.spaces(cast.edna(), Optional.empty(), Optional.of("DE"))).isTrue();
        assertThat(Reaching.spaces(cast.edna(), Optional.empty(), Optional.empty())).isFalse();
        assertThat(Reaching.spaces(cast.bruno(), Optional.empty(), Optional.empty())).isFalse();
    }

    @Test
    void who_leaves_the_company_waits_for_nothing_and_looks_after_nothing() {
        var slug = places.byRequest("Works council", cast.lena());
        var thread = places.begun(cast.lena(), slug, "Minutes", "Of Monday.");
        app.spaces().ask(cast.ada(), places.seen(cast.ada(), slug), "");

        execute("UPDATE person SET deactivated_at = NOW() WHERE email LIKE 'ambassador@%'");
        assertThat(places.seen(cast.lena(), slug).requests()).isZero();
        app.spaces().depart(cast.lena().id());
        execute("UPDATE person SET deactivated_at = NOW() WHERE email LIKE 'lead@%'");

        assertThat(count("SELECT COUNT(*) FROM space_moderator")).isZero();
        assertThat(places.opening(thread).author()).as("a former colleague").isNull();
        assertThat(places.opening(thread).words()).isEqualTo("Of Monday.");
    }

    @Test
    void every_programme_begins_with_three_spaces_in_both_languages() {
        app.spaces().loadStarter();
        app.spaces().loadStarter();

        assertThat(known(cast.bruno())).contains("champions", "questions", "first-drafts");
        assertThat(known(cast.emma())).containsExactly("questions");
        assertThat(count("SELECT COUNT(*) FROM space_text")).isEqualTo(6);
    }

    private void archive(String slug) {
        var found = app.spaces().foundation().managed(cast.lena(), "en", slug).orElseThrow();
        assertThat(app.spaces().foundation().archive(found)).isTrue();
    }

    private List<String> known(Person person) {
        return app.spaces().of(again(person), "en", Optional.empty()).stream()
                .map(Space::slug)
                .toList();
    }

    private Person again(Person person) {
        return given.person(person.id());
    }

    private List<String> told(Person person) {
        return new Notifications(database.jdbi(), Clock.systemUTC())
                .unread(person.id(), 20).stream().map(it -> it.kind()).toList();
    }

    private static void execute(String sql) {
        database.jdbi().useHandle(it -> it.execute(sql));
    }

    private static int count(String sql) {
        return database.jdbi().withHandle(it -> it.createQuery(sql).mapTo(int.class).one());
    }
}

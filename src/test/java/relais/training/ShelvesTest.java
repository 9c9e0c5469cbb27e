package relais.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.ActivityLedger;
import relais.files.Files;
import relais.media.Incoming;
import relais.media.Media;
import relais.media.Medium;
import relais.media.Taking.Taken;
import relais.people.Person;
import relais.settings.Settings;
import relais.support.Cast;
import relais.support.Drawn;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What lies on the shelf of a module, and how long. */
class ShelvesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    Authoring authoring;
    Person carla;

    @BeforeEach
    void set_up() {
        carla = new Cast(database.jdbi()).carla();
        new Course(database.jdbi()).path("p", "a", "b");
        var clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
        var ledger = new ActivityLedger(database.jdbi(), clock, () -> {});
        authoring = new Training(database.jdbi(), ledger, clock).authoring();
    }

    @Test
    void what_nothing_shows_is_swept_away_after_a_week_with_its_content() throws Exception {
        var unused = picture();
        var drafted = picture();
        var published = picture();
        write("b", drafted);
        write("a", published);
        authoring.publish(carla, module("a"), 1);
        write("a", null);

        shelves(Given.NOW.plus(Duration.ofDays(6))).sweep();
        assertThat(addresses()).hasSize(3);
        shelves(Given.NOW.plus(Duration.ofDays(8))).sweep();

        assertThat(addresses()).containsExactlyInAnyOrder(drafted.address(), published.address());
        assertThat(rows("stored_file")).isEqualTo(2);
        assertThat(rows("stored_file_part")).isEqualTo(2);
        assertThat(unused.path()).doesNotContain(drafted.address());
    }

    @Test
    void the_same_upload_twice_is_two_that_live_apart() throws Exception {
        var first = picture();
        var second = picture();

        assertThat(shelves(Given.NOW).remove(first)).isTrue();

        assertThat(addresses()).containsExactly(second.address());
    }

    /** Whoever was first decides: never is a published picture gone. */
    @Test
    void removing_while_somebody_publishes_leaves_no_version_without_its_picture()
            throws Exception {
        for (int round = 0; round < 10; round++) {
            var picture = picture();
            write("a", picture);
            var seen = module("a").revision();
            var module = module("a");

            var turns = new AtomicInteger();
            Together.run(
                    8,
                    () -> {
                        if (turns.getAndIncrement() % 2 == 0) {
                            authoring.publish(carla, module, seen);
                        } else {
                            shelves(Given.NOW).remove(picture);
                        }
                    });

            assertThat(addresses()).contains(picture.address());
        }
    }

    @Test
    void many_who_remove_the_same_at_once_remove_it_once() throws Exception {
        var picture = picture();

        Together.run(8, () -> shelves(Given.NOW).remove(picture));

        assertThat(addresses()).isEmpty();
        assertThat(rows("stored_file")).isZero();
    }

    @Test
    void the_words_and_the_video_of_a_lesson_tell_how_long_it_takes() {
        var words = Map.of("en", "word ".repeat(401), "fr", "mot ".repeat(10));
        var film = new Video("x", null, Map.of(), null, 150);

        assertThat(new Draft.Lesson("l", Map.of(), words, null, null).time()).isEqualTo(3);
        assertThat(new Draft.Lesson("l", Map.of(), words, null, film).time()).isEqualTo(5);
        assertThat(new Draft.Lesson("l", Map.of(), words, 7, film).time()).isEqualTo(7);
        assertThat(new Draft.Lesson("l", Map.of(), Map.of(), null, null).time()).isEqualTo(1);
    }

    private void write(String module, Medium picture) {
        var body = picture == null ? "Words" : "![A door](" + picture.path() + ")";
        var lesson = new Draft.Lesson("one", Map.of("en", "One"), Map.of("en", body));
        var seen = module(module);
        assertThat(
                        authoring.change(
                                carla,
                                seen,
                                seen.revision(),
                                draft -> draft.withLessons(_ -> List.of(lesson))))
                .isTrue();
    }

    private AuthoredModule module(String slug) {
        return authoring.module("p", slug).orElseThrow();
    }

    private Medium picture() throws IOException {
        var png = Drawn.png(4, 4);
        var file = new Incoming("door.png", png.length, () -> new ByteArrayInputStream(png));
        return ((Taken) media(Given.NOW).take(carla, module("a").id(), file, Map.of())).medium();
    }

    private Shelves shelves(Instant now) {
        var settings = new Settings(database.jdbi(), Clock.fixed(now, ZoneOffset.UTC));
        return new Shelves(database.jdbi(), media(now), settings);
    }

    private static Media media(Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var jdbi = database.jdbi();
        return new Media(jdbi, new Files(jdbi, clock), new Settings(jdbi, clock), clock);
    }

    private List<String> addresses() {
        return media(Given.NOW).of(module("a").id()).stream().map(Medium::address).toList();
    }

    private static int rows(String table) {
        return database.jdbi()
                .withHandle(
                        it ->
                                it.createQuery("SELECT COUNT(*) FROM " + table)
                                        .mapTo(int.class)
                                        .one());
    }
}

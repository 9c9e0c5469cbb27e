package relais.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.ActivityLedger;
import relais.feed.Audience;
import relais.feed.ContentFormat;
import relais.feed.Feed;
import relais.feed.Publishing;
import relais.files.Files;
import relais.media.Media;
import relais.notifications.Notification;
import relais.notifications.Notifications;
import relais.outside.Limits;
import relais.outside.LinkPreviews;
import relais.outside.Outside;
import relais.people.Person;
import relais.programme.Waves;
import relais.settings.Settings;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

class StudioTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final Instant NOW = Given.NOW;

    final Jdbi jdbi = database.jdbi();
    final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    final Notifications notifications = new Notifications(jdbi, clock);
    final Media media = new Media(jdbi, new Files(jdbi, clock), new Settings(jdbi, clock), clock);
    final LinkPreviews previews =
            new LinkPreviews(jdbi, new Outside(jdbi, clock, Limits.of(false)), clock);
    Feed feed;
    Studio studio;
    Cast cast;
    Person carla;
    Person ada;

    @BeforeEach
    void begin() {
        feed = feedAt(NOW);
        studio =
                new Studio(
                        jdbi, feed, media, previews, new Waves(jdbi, clock), notifications, clock);
        cast = new Cast(jdbi);
        carla = cast.carla();
        ada = cast.ada();
    }

    @Test
    void a_draft_is_seen_by_nobody_before_it_is_published() {
        long id = studio.draft(carla, words("Half the water", List.of()));

        assertThat(feed.forHub(ada, 5)).isEmpty();
        assertThat(studio.itemOf(id)).isEmpty();
        assertThat(publish(piece(id), NOW, "")).isTrue();
        assertThat(feed.forHub(ada, 5))
                .extracting(it -> it.title())
                .containsExactly("Half the water");
        assertThat(feed.article(ada, "en", studio.itemOf(id).orElseThrow()).orElseThrow().body())
                .contains("<strong>water</strong>");
    }

    @Test
    void what_is_planned_comes_out_at_its_time() {
        long id =
                studio.publishNow(
                        carla, words("Tomorrow", List.of()), NOW.plus(Duration.ofDays(1)));
        long item = studio.itemOf(id).orElseThrow();

        assertThat(feed.forHub(ada, 5)).isEmpty();
        assertThat(feed.article(ada, "en", item)).isEmpty();
        var tomorrow = feedAt(NOW.plus(Duration.ofDays(1)));
        assertThat(tomorrow.forHub(ada, 5)).hasSize(1);
        assertThat(tomorrow.article(ada, "en", item)).isPresent();
    }

    @Test
    void of_two_editors_at_one_piece_the_second_is_told() throws Exception {
        long id = studio.draft(carla, words("First words", List.of()));
        var seen = piece(id);
        var written = new AtomicInteger();

        Together.run(
                8,
                () -> {
                    var draft = words("By one of eight", List.of()).draft();
                    if (studio.change(carla, seen, seen.revision(), draft)) {
                        written.incrementAndGet();
                    }
                });

        assertThat(written).hasValue(1);
        assertThat(piece(id).revision()).isEqualTo(seen.revision() + 1);
    }

    @Test
    void publishing_from_many_threads_is_one_item() throws Exception {
        long id = studio.draft(carla, words("Once", List.of(ada.id())));
        var seen = piece(id);

        Together.run(8, () -> publish(seen, NOW, ""));

        assertThat(feed.forHub(ada, 5)).hasSize(1);
        assertThat(studio.editions(piece(id))).hasSize(1);
        assertThat(told(ada)).containsExactly("content-credited");
    }

    @Test
    void a_correction_is_shown_with_what_it_is_about_and_history_is_kept() {
        long id = studio.publishNow(carla, words("Wrong figure", List.of(ada.id())), NOW);
        var piece = piece(id);
        studio.change(
                carla, piece, piece.revision(), words("Right figure", List.of(ada.id())).draft());
        publish(piece(id), NOW, "The figure was per day.");

        var article = feed.article(ada, "en", studio.itemOf(id).orElseThrow()).orElseThrow();
        assertThat(article.item().title()).isEqualTo("Right figure");
        assertThat(article.correction()).isEqualTo("The figure was per day.");
        assertThat(article.correctedAt()).contains(NOW);
        assertThat(studio.editions(piece(id)))
                .extracting(it -> it.draft().title("en"))
                .containsExactly("Right figure", "Wrong figure");
        assertThat(told(ada)).as("thanked once").containsExactly("content-credited");
    }

    @Test
    void a_draft_of_something_published_can_be_given_up() {
        long id = studio.publishNow(carla, words("As it is", List.of()), NOW);
        var piece = piece(id);
        studio.change(carla, piece, piece.revision(), words("As it might be", List.of()).draft());

        assertThat(studio.discard(carla, piece(id), piece.revision())).isFalse();
        assertThat(studio.discard(carla, piece(id), piece(id).revision())).isTrue();
        assertThat(piece(id).current().title("en")).isEqualTo("As it is");
        assertThat(piece(id).isChanged()).isFalse();
    }

    @Test
    void what_was_never_published_is_gone_when_given_up() {
        long id = studio.draft(carla, words("An idea", List.of()));

        assertThat(studio.discard(carla, piece(id), piece(id).revision())).isTrue();
        assertThat(studio.piece(carla, id, "en")).isEmpty();
    }

    @Test
    void what_lacks_something_is_not_published() {
        long wordless =
                studio.draft(
                        carla,
                        new NewDraft(
                                ContentFormat.ARTICLE,
                                Optional.empty(),
                                "en",
                                "Title",
                                "",
                                "Text",
                                List.of()));
        long empty =
                studio.draft(
                        carla,
                        new NewDraft(
                                ContentFormat.ARTICLE,
                                Optional.empty(),
                                "en",
                                "Title",
                                "Summary",
                                "",
                                List.of()));
        long picture =
                studio.draft(
                        carla,
                        new NewDraft(
                                ContentFormat.ARTICLE,
                                Optional.empty(),
                                "en",
                                "Title",
                                "Summary",
                                "![a dog](https://elsewhere.example/dog.png)",
                                List.of()));

        assertThat(List.of(wordless, empty, picture)).noneMatch(it -> publish(piece(it), NOW, ""));
        assertThat(piece(wordless).current().problems()).containsExactly("studio.problem.words");
        assertThat(piece(empty).current().problems()).containsExactly("studio.problem.empty");
        assertThat(piece(picture).current().problems()).containsExactly("studio.problem.picture");
    }

    @Test
    void five_stand_at_the_top_whoever_is_fastest() throws Exception {
        var items = new ArrayList<Long>();
        for (int i = 0; i < 12; i++) {
            items.add(item(studio.publishNow(carla, words("Piece " + i, List.of()), NOW)));
        }
        var next = new AtomicInteger();
        var pinned = new AtomicInteger();

        Together.run(
                12,
                () -> {
                    if (studio.publishing().pin(carla, items.get(next.getAndIncrement()))) {
                        pinned.incrementAndGet();
                    }
                });

        assertThat(pinned).hasValue(Publishing.PINS);
        assertThat(count("content_pin")).isEqualTo(Publishing.PINS);
    }

    @Test
    void in_a_crisis_nothing_comes_out_until_somebody_lets_it_and_then_all_of_it() {
        studio.publishNow(carla, words("Out before", List.of()), NOW.minusSeconds(3_600));
        long planned =
                studio.publishNow(carla, words("Planned", List.of()), NOW.plusSeconds(3_600));
        assertThat(studio.publishing().stop(carla, "An accident at one of our sites.")).isTrue();
        assertThat(studio.publishing().stop(carla, "Again.")).isFalse();

        var later = NOW.plusSeconds(7_200);
        var then = feedAt(later);
        assertThat(titles(then)).containsExactly("Out before");
        assertThat(then.article(ada, "en", item(planned))).isEmpty();

        assertThat(then.publishing().goOn(carla)).isTrue();
        assertThat(then.publishing().goOn(carla)).isFalse();
        assertThat(titles(then)).containsExactlyInAnyOrder("Out before", "Planned");
        assertThat(then.publishing().all(List.of(item(planned)), "en").getFirst().publishedAt())
                .isEqualTo(later);
    }

    @Test
    void an_editor_of_one_country_works_on_what_is_for_that_country() {
        var edna = cast.edna();
        var hers = edna.grants().getFirst().country();
        long everyone = studio.draft(carla, words("For everyone", List.of()));

        assertThat(studio.piece(edna, everyone, "en")).isEmpty();
        assertThat(studio.mayEdit(edna, Audience.EVERYONE)).isFalse();
        assertThat(studio.mayEdit(carla, Audience.EVERYONE)).isTrue();
        hers.ifPresent(
                it -> {
                    var audience = new Audience(Set.of(it), Set.of(), Set.of(), Set.of());
                    assertThat(studio.mayEdit(edna, audience)).isTrue();
                    assertThat(
                                    studio.mayEdit(
                                            edna,
                                            new Audience(
                                                    Set.of(it, "ZZ"),
                                                    Set.of(),
                                                    Set.of(),
                                                    Set.of())))
                            .isFalse();
                });
    }

    @Test
    void what_an_editor_with_limits_begins_is_theirs_to_go_on_with() {
        var edna = cast.edna();

        long id = studio.draft(edna, words("From here", List.of()));

        var piece = studio.piece(edna, id, "en").orElseThrow();
        assertThat(studio.mayEdit(edna, piece.current().audience())).isTrue();
        assertThat(piece.current().audience().isEveryone()).isFalse();
    }

    @Test
    void whoever_waits_for_a_piece_hears_that_it_is_out() {
        var heard = new ArrayList<Map.Entry<Long, Long>>();
        studio.whenPublished((piece, item) -> heard.add(Map.entry(piece, item)));

        long id = studio.publishNow(carla, words("Asked for", List.of()), NOW);
        var piece = piece(id);
        studio.change(carla, piece, piece.revision(), words("Corrected", List.of()).draft());
        publish(piece(id), NOW, "");

        assertThat(heard).containsExactly(Map.entry(id, item(id)));
    }

    private boolean publish(Piece piece, Instant at, String note) {
        return studio.publish(carla, piece, piece.revision(), at, note);
    }

    private Piece piece(long id) {
        return studio.piece(carla, id, "en").orElseThrow();
    }

    private long item(long pieceId) {
        return studio.itemOf(pieceId).orElseThrow();
    }

    private List<String> told(Person person) {
        return notifications.unread(person.id(), 10).stream().map(Notification::kind).toList();
    }

    private List<String> titles(Feed feed) {
        return feed.forHub(ada, 10).stream().map(it -> it.title()).toList();
    }

    private static NewDraft words(String title, List<Long> credited) {
        return new NewDraft(
                ContentFormat.ARTICLE,
                Optional.empty(),
                "en",
                title,
                "What it is about.",
                "Half the **water**.",
                credited);
    }

    private Feed feedAt(Instant at) {
        var then = Clock.fixed(at, ZoneOffset.UTC);
        return new Feed(jdbi, new ActivityLedger(jdbi, then, () -> {}), then);
    }

    private int count(String table) {
        return jdbi.withHandle(
                it -> it.createQuery("SELECT COUNT(*) FROM " + table).mapTo(int.class).one());
    }
}

package relais.ownvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.ownvoice.Passage.Source;
import relais.people.Person;
import relais.settings.Programme;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;
import relais.support.Together;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class OwnVoiceTest {

    private static final String OWN =
            "My grandfather welded wagons in this very hall, and yesterday I smelled his jacket"
                    + " again.";

    private static final String KIT =
            "At the workshop an old train gets thirty more years of life, thanks to people who"
                    + " repair.";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    final Jdbi jdbi = database.jdbi();
    OwnVoice voice;
    Cast cast;
    Person ada;
    Person bruno;
    Person carla;

    @BeforeEach
    void people() {
        cast = new Cast(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
        carla = cast.carla();
        voice = portal.app().voice();
    }

    // The measure

    @Test
    void what_one_writes_oneself_is_ones_own() {
        declared(
                bruno, "Something else entirely that I wrote on a train one rainy Monday morning.");

        var measure = measured(OWN, KIT);

        assertThat(measure.fromKit()).isZero();
        assertThat(measure.fromColleague()).isZero();
        assertThat(measure.personal()).isTrue();
        assertThat(measure.passages()).containsExactly(new Passage(0, OWN.length(), Source.OWN));
    }

    @Test
    void the_kit_as_it_stands_is_not() {
        var measure = measured(KIT, OWN, KIT);

        assertThat(measure.fromKit()).isEqualTo(1);
        assertThat(measure.personal()).isFalse();
        assertThat(measure.passages()).extracting(Passage::source).contains(Source.KIT);
    }

    @Test
    void passages_say_whose_words_they_are() {
        declared(bruno, "Before. " + OWN + " After.");
        var draft = "I saw it. " + KIT + " Then I went home, and thought of this: " + OWN;

        assertThat(measured(draft, KIT).passages())
                .extracting(Passage::source, it -> it.of(draft).strip())
                .containsExactly(
                        tuple(Source.OWN, "I saw it."),
                        tuple(Source.KIT, KIT.substring(0, KIT.length() - 1)),
                        tuple(Source.OWN, ". Then I went home, and thought of this:"),
                        tuple(Source.COLLEAGUE, OWN.substring(0, OWN.length() - 1)),
                        tuple(Source.OWN, "."));
    }

    @Test
    void at_most_two_fifths_from_the_kit_and_less_than_half_from_a_colleague() {
        assertThat(measured(words(0, 14), words(0, 8)).fromKit()).isEqualTo(.4);
        assertThat(measured(words(0, 14), words(0, 8)).personal()).isTrue();
        assertThat(measured(words(0, 14), words(0, 9)).personal()).isFalse();

        long post = declared(bruno, words(0, 8) + " and so on");
        assertThat(measured(words(0, 14)).fromColleague()).isEqualTo(.4);
        assertThat(measured(words(0, 14)).personal()).isTrue();
        voice.remember(post, bruno.id(), words(0, 9) + " and so on");
        assertThat(measured(words(0, 14)).fromColleague()).isEqualTo(.5);
        assertThat(measured(words(0, 14)).personal()).isFalse();
    }

    @Test
    void the_lead_sets_the_limits() {
        portal.app().settings().change(cast.lena(), Programme.KIT_WORDING, 0, "60");
        portal.app().settings().change(cast.lena(), Programme.COLLEAGUE_WORDING, 0, "20");
        declared(bruno, words(20, 28));

        assertThat(voice.limits()).isEqualTo(new Limits(.6, .2));
        assertThat(measured(words(0, 14), words(0, 9)).personal()).isTrue();
        assertThat(measured(words(14, 28)).personal()).isFalse();
    }

    @Test
    void parts_of_several_colleagues_are_not_added_up() {
        declared(bruno, words(0, 8));
        declared(carla, words(8, 15));

        assertThat(measured(words(0, 14)).fromColleague()).isEqualTo(.4);
    }

    @Test
    void ones_own_earlier_post_is_no_colleagues() {
        declared(ada, OWN);

        assertThat(measured(OWN).fromColleague()).isZero();
        assertThat(voice.measure(bruno.id(), OWN, List.of()).fromColleague()).isEqualTo(1);
    }

    @Test
    void a_short_draft_out_of_a_long_post_is_found_and_a_short_post_in_a_long_draft() {
        declared(bruno, words(100, 300) + " " + words(0, 9) + " " + words(300, 550));
        assertThat(measured(words(0, 9)).fromColleague()).isEqualTo(1);

        declared(carla, words(600, 609));
        var draft = words(1_000, 1_200) + " " + words(600, 609) + " " + words(1_200, 1_300);
        assertThat(measured(draft).fromColleague()).isCloseTo(5 / 305.0, within(1e-9));
        assertThat(measured(draft).passages())
                .filteredOn(it -> it.source() == Source.COLLEAGUE)
                .extracting(it -> it.of(draft))
                .containsExactly(words(600, 609));
    }

    @Test
    void of_eight_words_nothing_can_be_said() {
        declared(bruno, words(0, 8));

        var measure = measured(words(0, 8), words(0, 8));

        assertThat(measure.tooShort()).isTrue();
        assertThat(measure.personal()).isFalse();
        assertThat(measure.fromKit()).isZero();
        assertThat(measured(words(0, 9)).tooShort()).isFalse();
    }

    @Test
    void what_the_charter_wants_to_be_there_counts_neither_way() {
        var disclosure = "I work at Orvane and these are my own views.";
        var draft = words(0, 14) + " " + disclosure + " #MyEmployer";

        assertThat(measured(draft, disclosure).fromKit()).isPositive();
        var measure =
                voice.measure(
                        ada.id(),
                        draft,
                        List.of(disclosure, words(0, 8)),
                        List.of(disclosure, "#MyEmployer"));

        assertThat(measure.fromKit()).isEqualTo(.4);
        assertThat(measure.passages()).hasSize(2);
    }

    @Test
    void per_cents_never_read_as_though_a_limit_was_kept_that_was_not() {
        assertThat(new Measure(.4, .5, false, List.of(), false).kitPercent()).isEqualTo(40);
        assertThat(new Measure(.401, .499, false, List.of(), false).kitPercent()).isEqualTo(41);
        assertThat(new Measure(.401, .499, false, List.of(), false).colleaguePercent())
                .isEqualTo(49);
        assertThat(new Measure(.29, .29, false, List.of(), false).kitPercent()).isEqualTo(29);
        assertThat(new Measure(.29, .29, false, List.of(), false).colleaguePercent()).isEqualTo(29);
    }

    // Declared posts

    @Test
    void remembering_again_replaces() {
        long post = declared(bruno, OWN);

        voice.remember(post, bruno.id(), KIT);

        assertThat(measured(OWN).fromColleague()).isZero();
        assertThat(measured(KIT).fromColleague()).isEqualTo(1);
    }

    @Test
    void what_was_forgotten_is_compared_with_no_more() {
        long post = declared(bruno, OWN);

        voice.forget(post);

        assertThat(measured(OWN).fromColleague()).isZero();
        assertThat(kept()).isZero();
    }

    @Test
    void a_post_that_is_deleted_takes_it_along() {
        long post = declared(bruno, OWN);

        var timeline = portal.app().timeline();
        timeline.remove(bruno, timeline.mine(bruno, post).orElseThrow());

        assertThat(kept()).isZero();
    }

    @Test
    void whoever_leaves_without_a_trace_leaves_nothing_here() {
        declared(ada, OWN);
        declared(bruno, KIT);

        portal.signIn(ada);
        portal.post("/welcome/leaving", Map.of("trace", "erase"));

        assertThat(voice.measure(carla.id(), OWN, List.of()).fromColleague()).isZero();
        assertThat(voice.measure(carla.id(), KIT, List.of()).fromColleague()).isEqualTo(1);
        voice.erase(bruno.id());
        assertThat(kept()).isZero();
    }

    @Test
    void it_is_part_of_the_transaction_that_is_open() {
        assertThatThrownBy(
                        () ->
                                jdbi.useTransaction(
                                        _ -> {
                                            declared(bruno, OWN);
                                            throw new IllegalStateException("not today");
                                        }))
                .hasMessage("not today");

        assertThat(kept()).isZero();
    }

    @Test
    void what_many_have_in_common_is_kept_for_some_and_what_is_theirs_for_all() {
        var people = new Given(jdbi);
        var posts = new ArrayList<String>();
        for (int i = 0; i < OwnVoice.COMMON + 10; i++) {
            var words = KIT + " " + words(1_000 * i, 1_000 * i + 30);
            posts.add(words);
            declared(people.person(people.member("Kim", "Number " + i)), words);
        }

        assertThat(
                        count(
                                "SELECT MAX(posts) FROM (SELECT COUNT(*) AS posts FROM"
                                        + " own_voice_print GROUP BY print) AS lists"))
                .isEqualTo(OwnVoice.COMMON);
        assertThat(measured(KIT).fromColleague()).isEqualTo(1);
        assertThat(posts).allMatch(it -> measured(it).fromColleague() == 1);
    }

    // Recognisable openings

    @Test
    void an_opening_is_recognisable_while_half_of_it_is_there_and_people_count_once() {
        var opening = words(0, 14);
        var posts =
                List.of(
                        declared(ada, "Well: " + opening + " and more"),
                        declared(ada, opening),
                        declared(bruno, words(0, 9) + " then something else"),
                        declared(carla, words(0, 8) + " then something else"));

        assertThat(voice.recognisable(opening, posts)).isEqualTo(2);
        assertThat(voice.recognisable(opening, posts.subList(2, 4))).isEqualTo(1);
        assertThat(
                        voice.recognisable(
                                List.of(opening, words(0, 8), "Not these words at all"), posts))
                .containsExactly(2, 3, 0);
        assertThat(voice.recognisable("Four words, no more", posts)).isZero();
        assertThat(voice.recognisable(opening, List.of())).isZero();
    }

    // The index, and many at once

    /** Sixty posts, and as many are compared: whatever has eight words in a row is found. */
    @RepeatedTest(5)
    void the_index_finds_what_reading_everything_finds(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var people = new Given(jdbi);
        var posts = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            var words = i < 30 ? text(random, 60) : mixed(random, posts);
            posts.add(words);
            declared(people.person(people.member("Kim", "Number " + i)), words);
        }
        for (int i = 0; i < 40; i++) {
            var draft = mixed(random, posts);
            double found = measured(draft).fromColleague();

            assertThat(found)
                    .as(draft)
                    .isLessThanOrEqualTo(most(draft, posts, 1))
                    .isGreaterThanOrEqualTo(most(draft, posts, Shingles.WINDOW));
        }
    }

    @Test
    void many_at_once_leave_one_whole_text_or_nothing() throws Exception {
        long post = declared(bruno, OWN);
        var turn = new AtomicInteger();

        Together.run(
                12,
                () -> {
                    int mine = turn.getAndIncrement();
                    if (mine % 4 == 3) {
                        voice.forget(post);
                    } else {
                        voice.remember(post, bruno.id(), words(100 * mine, 100 * mine + 40));
                    }
                });

        var left =
                IntStream.range(0, 12)
                        .mapToObj(it -> words(100 * it, 100 * it + 40))
                        .filter(it -> measured(it).fromColleague() == 1)
                        .toList();
        assertThat(left).hasSizeLessThanOrEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM own_voice_print"))
                .isEqualTo(left.stream().mapToInt(it -> Shingles.of(it).prints().size()).sum());
    }

    @Test
    void many_who_declare_the_same_at_once_are_all_compared_with() throws Exception {
        var people = new Given(jdbi);
        var writers =
                IntStream.range(0, 16)
                        .mapToObj(it -> people.person(people.member("Kim", "Number " + it)))
                        .toList();
        var turn = new AtomicInteger();

        Together.run(
                16,
                () -> {
                    int mine = turn.getAndIncrement();
                    declared(writers.get(mine), KIT + " " + words(100 * mine, 100 * mine + 30));
                });

        assertThat(kept()).isEqualTo(16);
        for (int i = 0; i < 16; i++) {
            assertThat(measured(words(100 * i, 100 * i + 30)).fromColleague()).isEqualTo(1);
        }
    }

    private Measure measured(String draft, String... kit) {
        return voice.measure(ada.id(), draft, List.of(kit));
    }

    private long declared(Person author, String words) {
        var posts = new DeclaredPosts(portal.app());
        return jdbi.inTransaction(_ -> posts.declare(author, words));
    }

    private int kept() {
        return count("SELECT COUNT(*) FROM own_voice_post");
    }

    private int count(String sql) {
        return jdbi.withHandle(it -> it.createQuery(sql).mapTo(Integer.class).one());
    }

    /** Words of which each is there once. */
    private static String words(int from, int until) {
        return IntStream.range(from, until)
                .mapToObj(it -> "w" + it)
                .collect(Collectors.joining(" "));
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(_ -> "v" + random.nextInt(2_000))
                .collect(Collectors.joining(" "));
    }

    /** Parts of texts that are there, of any length, with words of its own between them. */
    private static String mixed(Random random, List<String> posts) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            var words = List.of(posts.get(random.nextInt(posts.size())).split(" "));
            int from = random.nextInt(words.size());
            int until = Math.min(words.size(), from + 1 + random.nextInt(50));
            parts.add(String.join(" ", words.subList(from, until)));
            parts.add(text(random, 1 + random.nextInt(20)));
        }
        return String.join(" ", parts);
    }

    /** The largest part that a post has of this draft, of those that have so many in a row. */
    private static double most(String draft, List<String> posts, int inARow) {
        var shingles = Shingles.of(draft);
        return posts.stream()
                .map(it -> shingles.in(List.of(it)))
                .filter(it -> longest(it) >= inARow)
                .mapToDouble(it -> (double) count(it) / it.length)
                .max()
                .orElse(0);
    }

    private static int longest(boolean[] found) {
        int longest = 0;
        int row = 0;
        for (boolean it : found) {
            row = it ? row + 1 : 0;
            longest = Math.max(longest, row);
        }
        return longest;
    }

    private static int count(boolean[] found) {
        return (int) IntStream.range(0, found.length).filter(it -> found[it]).count();
    }
}

package relais.ownvoice;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import relais.ownvoice.Passage.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What holds of any text, whatever stands in it. */
class ShinglesTest {

    @Property
    void passages_cover_any_text_in_order_and_change_their_source_each_time(
            @ForAll("anything") String draft,
            @ForAll("anything") String kit,
            @ForAll("anything") String post) {
        covers(draft, kit, post);
        covers(kit + draft + post, kit, post);
        covers(post + "\n" + kit, kit, post);
    }

    @Property
    void passages_of_texts_with_much_in_common_cover_them_too(
            @ForAll("words") List<String> draft,
            @ForAll("words") List<String> kit,
            @ForAll("words") List<String> post) {
        covers(text(draft), text(kit), text(post));
    }

    @Property
    void a_copy_is_found_whole_whatever_becomes_of_case_accents_and_punctuation(
            @ForAll("words") List<String> words) {
        var copy = text(words).toUpperCase(Locale.ROOT).replace("E", "É").replace(" ", " — ");

        assertThat(Shingles.of(copy).in(List.of(text(words)))).doesNotContain(false);
    }

    @Property
    void texts_without_a_word_in_common_have_nothing_in_common(
            @ForAll("words") List<String> words) {
        var others = words.stream().map(it -> it + "x").toList();

        assertThat(Shingles.of(text(words)).in(List.of(text(others)))).doesNotContain(true);
    }

    @Property
    void of_two_texts_each_shares_the_same_shingles_with_the_other(
            @ForAll("words") List<String> some, @ForAll("words") List<String> others) {
        assertThat(shared(some, others)).isEqualTo(shared(others, some));
    }

    @Property
    void what_was_kept_says_the_same_as_the_text(
            @ForAll("words") List<String> draft, @ForAll("words") List<String> post) {
        var shingles = Shingles.of(text(draft));

        assertThat(shingles.in(Shingles.of(text(post)).packed()))
                .isEqualTo(shingles.in(List.of(text(post))));
    }

    @Property
    void a_word_that_is_changed_costs_five_shingles_at_most(
            @ForAll("words") List<String> words,
            @ForAll @Size(max = 5) List<@IntRange(max = 1_000) Integer> places) {
        var changed = new ArrayList<>(words);
        places.stream()
                .filter(_ -> !words.isEmpty())
                .forEach(it -> changed.set(it % words.size(), "unheardof"));

        var found = Shingles.of(text(changed)).in(List.of(text(words)));

        assertThat(count(found)).isGreaterThanOrEqualTo(found.length - 5 * places.size());
    }

    /** The promise of the index: whatever the lengths, and wherever it stands. */
    @Property
    void eight_words_in_a_row_are_enough_to_find_a_text_by(
            @ForAll("words") List<String> before,
            @ForAll("words") List<String> after,
            @ForAll("words") List<String> elsewhere,
            @ForAll Random random) {
        var common = IntStream.range(0, 8).mapToObj(_ -> "w" + random.nextInt(30)).toList();
        var post = Shingles.of(text(before) + " " + text(common) + " " + text(after));
        var draft = Shingles.of(text(elsewhere) + " " + text(common));

        assertThat(post.prints()).containsAnyElementsOf(draft.allPrints());
        assertThat(post.prints()).containsAnyElementsOf(draft.prints());
        assertThat(post.allPrints()).containsAll(post.prints());
    }

    @Property
    void about_two_in_five_shingles_are_kept_to_find_by(@ForAll Random random) {
        var words = IntStream.range(0, 500).mapToObj(_ -> "w" + random.nextInt(9_000)).toList();

        assertThat(Shingles.of(text(words)).prints().size()).isBetween(150, 250);
    }

    @Example
    void no_shingle_reaches_into_or_over_what_is_prescribed() {
        var shingles =
                Shingles.of(
                        "one two three four I work at Orvane five six seven eight nine",
                        List.of("I work at Orvane", "#MyEmployer", ""));

        assertThat(shingles.hashes()).hasSize(1);
        assertThat(shingles.in(List.of("five six seven eight nine"))).containsExactly(true);
    }

    @Example
    void a_text_of_no_words_has_no_shingles_and_one_passage() {
        assertThat(Shingles.of("").hashes()).isEmpty();
        assertThat(Shingles.of("").prints()).isEmpty();
        assertThat(Measure.tooShort("").passages()).isEmpty();
        assertThat(Measure.tooShort("🎉 #yes").passages())
                .containsExactly(new Passage(0, 7, Source.OWN));
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(80),
                Arbitraries.strings()
                        .withChars("aé ’'.!#@\n\u00a0-·日本🎉".toCharArray())
                        .ofMaxLength(120),
                words().map(ShinglesTest::text));
    }

    /** Few different ones, so that texts have much in common by chance. */
    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("la", "mer", "est", "bleue", "et", "calme", "ce", "soir", "ici")
                .list()
                .ofMaxSize(60);
    }

    private static void covers(String draft, String kit, String post) {
        var shingles = Shingles.of(draft);
        var passages =
                Passages.of(draft, shingles, shingles.in(List.of(kit)), shingles.in(List.of(post)));

        assertThat(passages.stream().map(it -> it.of(draft)).collect(Collectors.joining()))
                .isEqualTo(draft);
        int end = 0;
        Source before = null;
        for (var passage : passages) {
            assertThat(passage.start()).isEqualTo(end).isLessThan(passage.end());
            assertThat(passage.source()).isNotEqualTo(before);
            end = passage.end();
            before = passage.source();
        }
    }

    private static long shared(List<String> some, List<String> others) {
        var shingles = Shingles.of(text(some));
        var found = shingles.in(List.of(text(others)));
        return IntStream.range(0, found.length)
                .filter(it -> found[it])
                .mapToLong(it -> shingles.hashes()[it])
                .distinct()
                .count();
    }

    private static int count(boolean[] found) {
        return (int) IntStream.range(0, found.length).filter(it -> found[it]).count();
    }

    private static String text(List<String> words) {
        return String.join(" ", words);
    }
}

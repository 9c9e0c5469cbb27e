package relais.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.database.Sealing;
import relais.mentoring.Grove;
import relais.notifications.Notifications;
import relais.notifications.Place;
import relais.pairs.Writing.Kind;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

class PairsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Given given = new Given(jdbi);
    final Grove grove = new Grove(jdbi);
    final Pairs pairs = pairsAt(Given.NOW, "the secret", Optional.empty());
    Person ada;
    Person bruno;

    @BeforeEach
    void people() {
        var cast = new Cast(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
        grove.accepted(ada, bruno);
    }

    @Test
    void a_pair_is_there_for_the_two_and_for_nobody_else() {
        assertThat(pairs.pair(ada, bruno.handle())).get().matches(it -> !it.sponsoring());
        assertThat(pairs.pair(bruno, ada.handle())).get().matches(Pair::sponsoring);
        assertThat(pairs.pair(ada, "hugo-haddad")).isEmpty();
        assertThat(pairs.pair(given.person(given.member("Malik", "Benali")), ada.handle()))
                .isEmpty();
    }

    @Test
    void a_step_ticks_itself_with_the_fact_and_unticks_with_it() {
        assertThat(step("thanks").isDone()).isFalse();

        record(Action.KUDOS_GIVEN, 5);
        assertThat(step("thanks").told()).isPresent();
        pairs.journeys().tick(ada, pair(), "thanks", false);
        assertThat(step("thanks").isDone()).isTrue();

        jdbi.useTransaction(_ -> ledger().reverse(ada.id(), Action.KUDOS_GIVEN, 5));
        assertThat(step("thanks").isDone()).isFalse();
    }

    @Test
    void either_of_the_two_ticks_what_the_ledger_does_not_know() {
        pairs.journeys().tick(ada, pair(), "profile", true);
        assertThat(step("profile").doneAt()).contains(Given.NOW);

        var brunos = pairs.pair(bruno, ada.handle()).orElseThrow();
        pairs.journeys().tick(bruno, brunos, "profile", false);
        assertThat(step("profile").isDone()).isFalse();
    }

    @Test
    void the_two_add_rename_move_and_drop_steps() {
        var journeys = pairs.journeys();
        journeys.add(ada, pair(), "own-12345678", "Ask Léa how she began");
        journeys.add(ada, pair(), "own-12345678", "Ask Léa how she began");
        journeys.rename(ada, pair(), "hello", seen("hello"), "Coffee");
        journeys.remove(ada, pair(), "share");
        journeys.move(ada, pair(), "own-12345678", true);

        var steps = journeys.of(pair()).steps();
        assertThat(steps).hasSize(10);
        assertThat(steps.getFirst().title("fr")).isEqualTo("Coffee");
        assertThat(steps.get(8).title("en")).isEqualTo("Ask Léa how she began");
        assertThat(steps).extracting(Step::word).doesNotContain("share");
    }

    @Test
    void a_name_that_the_other_gave_meanwhile_is_not_overwritten_unread() {
        var journeys = pairs.journeys();
        var before = seen("hello");
        journeys.rename(bruno, brunos(), "hello", before, "Coffee");

        assertThat(journeys.rename(ada, pair(), "hello", before, "Lunch"))
                .isEqualTo(Changing.RENAMED);
        assertThat(seen("hello")).isEqualTo("Coffee");

        assertThat(journeys.rename(ada, pair(), "hello", "Coffee", "Lunch"))
                .isEqualTo(Changing.DONE);
        assertThat(seen("hello")).isEqualTo("Lunch");
    }

    @Test
    void the_last_of_two_places_goes_to_one_of_many_who_add_at_once() throws Exception {
        var journeys = pairs.journeys();
        for (int i = 0; i < 19; i++) {
            journeys.add(ada, pair(), "own-%08d".formatted(i), "Step " + i);
        }
        var added = new AtomicInteger();
        var number = new AtomicInteger(100);

        Together.run(
                8,
                () -> {
                    var word = "own-%08d".formatted(number.getAndIncrement());
                    if (journeys.add(ada, pair(), word, "One more") == Changing.DONE) {
                        added.incrementAndGet();
                    }
                });

        assertThat(added).hasValue(1);
        assertThat(journeys.of(pair()).steps()).hasSize(Journey.MOST);
    }

    @Test
    void the_last_step_stays() {
        var journeys = pairs.journeys();
        journeys.of(pair()).steps().forEach(it -> journeys.remove(ada, pair(), it.word()));

        assertThat(journeys.of(pair()).steps()).extracting(Step::word).containsExactly("look-back");
    }

    @Test
    void two_who_change_the_steps_at_once_lose_nothing() throws Exception {
        var number = new AtomicInteger();
        var brunos = pairs.pair(bruno, ada.handle()).orElseThrow();

        Together.run(
                12,
                () -> {
                    int i = number.getAndIncrement();
                    var word = "own-%08d".formatted(i);
                    if (i % 2 == 0) {
                        pairs.journeys().add(ada, pair(), word, "Step " + i);
                    } else {
                        pairs.journeys().add(bruno, brunos, word, "Step " + i);
                    }
                });

        assertThat(pairs.journeys().of(pair()).steps()).hasSize(22);
    }

    @Test
    void a_message_sent_twice_from_many_threads_is_one_and_is_told_once() throws Exception {
        var key = UUID.randomUUID().toString();

        Together.run(8, () -> pairs.writings().write(ada, pair(), Kind.MESSAGE, "Hello!", key));

        assertThat(pairs.writings().of(bruno, pair(), Kind.MESSAGE))
                .singleElement()
                .matches(it -> it.words().equals(Optional.of("Hello!")) && !it.mine());
        var told =
                new Notifications(jdbi, Clock.fixed(Given.NOW, ZoneOffset.UTC))
                        .before(bruno.id(), Place.top(Given.NOW.plusSeconds(1)), 10);
        assertThat(told)
                .filteredOn(it -> it.kind().equals("sponsorship-message"))
                .singleElement()
                .matches(it -> !it.details().toString().contains("Hello"));
    }

    @Test
    void whoever_has_only_the_database_reads_nothing() {
        write(ada, "I am afraid of posting");
        pairs.journeys().rename(ada, pair(), "hello", seen("hello"), "Afraid together");

        var lying =
                jdbi.withHandle(
                        it ->
                                it.createQuery(
                                                "SELECT sealed FROM pair_writing UNION ALL SELECT"
                                                        + " title FROM pair_step WHERE title IS NOT"
                                                        + " NULL")
                                        .mapTo(byte[].class)
                                        .list());
        assertThat(lying).hasSize(2);
        assertThat(lying)
                .noneMatch(
                        it ->
                                new String(it, StandardCharsets.UTF_8)
                                        .toLowerCase()
                                        .contains("afraid"));
    }

    @Test
    void a_new_secret_reads_what_the_former_sealed_and_seals_it_anew() {
        write(ada, "Before the change");
        pairs.journeys().rename(ada, pair(), "hello", seen("hello"), "Coffee");
        var changed = pairsAt(Given.NOW, "a new secret", Optional.of("the secret"));
        assertThat(changed.writings().of(ada, pair(), Kind.MESSAGE).getFirst().words())
                .contains("Before the change");

        changed.sealAnew();

        var later = pairsAt(Given.NOW, "a new secret", Optional.empty());
        assertThat(later.writings().of(ada, pair(), Kind.MESSAGE).getFirst().words())
                .contains("Before the change");
        assertThat(later.journeys().of(pair()).steps().getFirst().title("en")).isEqualTo("Coffee");
        assertThat(pairs.writings().of(ada, pair(), Kind.MESSAGE).getFirst().words()).isEmpty();
    }

    @Test
    void words_go_six_months_after_the_end_and_not_a_day_before() {
        write(ada, "Hello!");
        grove.mentoring.part(ada);
        var ended = Given.NOW;

        var before = pairsAt(ended.plus(Duration.ofDays(180)), "the secret", Optional.empty());
        before.forgetOld();
        assertThat(before.pair(ada, bruno.handle())).get().matches(Pair::isOver);
        assertThat(rows()).isEqualTo(1);

        var after = pairsAt(ended.plus(Duration.ofDays(185)), "the secret", Optional.empty());
        after.forgetOld();
        assertThat(after.pair(ada, bruno.handle())).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void who_leaves_without_a_trace_takes_their_words_and_leaves_the_others() {
        write(ada, "Hello!");
        pairs.writings()
                .write(
                        bruno,
                        pairs.pair(bruno, ada.handle()).orElseThrow(),
                        Kind.MESSAGE,
                        "Hello Ada!",
                        "12345678");

        pairs.journeys().rename(ada, pair(), "hello", seen("hello"), "Coffee at mine");
        pairs.meetings().plan(ada, pair(), Given.NOW.plus(Duration.ofDays(3)), 30, "My place");

        pairs.erase(ada);

        assertThat(seen("hello")).isEqualTo("A first talk: what we expect of each other");
        assertThat(pairs.meetings().next(pair())).isEmpty();
        assertThat(pairs.writings().of(bruno, pair(), Kind.MESSAGE))
                .singleElement()
                .matches(Writing::mine);
    }

    @Test
    void a_pair_that_met_again_keeps_its_words() {
        write(ada, "Hello!");
        grove.mentoring.part(ada);
        grove.accepted(ada, bruno);

        pairsAt(Given.NOW.plus(Duration.ofDays(400)), "the secret", Optional.empty()).forgetOld();

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void nobody_writes_to_somebody_who_went_another_way() {
        var before = pair();
        grove.mentoring.part(ada);

        pairs.writings().write(ada, before, Kind.MESSAGE, "Too late", "12345678");

        assertThat(rows()).isZero();
    }

    @Test
    void planning_again_moves_the_same_meeting() {
        var start = Given.NOW.plus(Duration.ofDays(3));
        pairs.meetings().plan(ada, pair(), start, 30, "Room 4");
        pairs.meetings().plan(ada, pair(), start, 30, "Room 4");
        var first = pairs.meetings().next(pair()).orElseThrow();
        assertThat(first.sequence()).isZero();

        pairs.meetings().plan(ada, pair(), start.plusSeconds(3600), 45, "");
        var moved = pairs.meetings().next(pair()).orElseThrow();
        assertThat(moved.uid()).isEqualTo(first.uid());
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.place()).isEmpty();

        pairs.meetings().cancel(ada, pair());
        assertThat(pairs.meetings().next(pair())).isEmpty();
        assertThat(pairs.meetings().ahead(pair())).get().matches(it -> it.sequence() == 2);
    }

    private Pairs pairsAt(Instant now, String secret, Optional<String> former) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Pairs(jdbi, new Notifications(jdbi, clock), new Sealing(secret, former), clock);
    }

    private Pair pair() {
        return pairs.pair(ada, bruno.handle()).orElseThrow();
    }

    private Pair brunos() {
        return pairs.pair(bruno, ada.handle()).orElseThrow();
    }

    private Step step(String word) {
        return pairs.journeys().of(pair()).step(word).orElseThrow();
    }

    private String seen(String word) {
        return step(word).title("en");
    }

    private void write(Person author, String words) {
        var key = UUID.randomUUID().toString();
        pairs.writings().write(author, pair(), Kind.MESSAGE, words, key);
    }

    private void record(Action action, long subject) {
        jdbi.useTransaction(_ -> ledger().recordOnce(ada.id(), action, subject));
    }

    private ActivityLedger ledger() {
        return grove.ledger;
    }

    private int rows() {
        return jdbi.withHandle(
                it -> it.createQuery("SELECT COUNT(*) FROM pair_writing").mapTo(int.class).one());
    }
}

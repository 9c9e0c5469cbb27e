package relais.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.ActivityLedger;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

class WithdrawalsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Clock clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
    final Training training = new Training(jdbi, new ActivityLedger(jdbi, clock, () -> {}), clock);
    final Withdrawals withdrawals = training.withdrawals();

    Cast cast;

    @BeforeEach
    void set_up() {
        cast = new Cast(jdbi);
        new Course(jdbi).path("p", "a", "b");
    }

    @Test
    void what_is_withdrawn_vanishes_and_what_was_completed_stays() {
        complete("a");

        assertThat(withdraw("a")).isTrue();

        assertThat(modules()).containsExactly("b");
        assertThat(training.nextModule(cast.emma()).orElseThrow().moduleSlug()).isEqualTo("b");
        assertThat(training.completionsOf(cast.ada()))
                .extracting(Completion::moduleSlug)
                .containsExactly("a");
        assertThat(module("a").isWithdrawn()).isTrue();
        assertThat(module("a").draft().lessons())
                .as("what was published can still be read by its authors")
                .hasSize(2);
    }

    @Test
    void what_is_brought_back_is_as_it_was() {
        withdraw("a");

        assertThat(restore("a")).isTrue();

        assertThat(modules()).containsExactly("a", "b");
        assertThat(module("a").version()).isEqualTo(1);
        assertThat(module("a").isWithdrawn()).isFalse();
        assertThat(restore("a")).as("what is there cannot be brought back").isFalse();
        assertThat(withdraw("a")).as("a second time").isTrue();
    }

    @Test
    void learners_are_led_to_the_path_or_to_all_paths_where_it_has_nothing_left() {
        assertThat(withdrawals.insteadOf("p", "a")).isEmpty();

        withdraw("a");
        assertThat(withdrawals.insteadOf("p", "a")).contains("/training/p");

        withdraw("b");
        assertThat(withdrawals.insteadOf("p", "a")).contains("/training");
    }

    @Test
    void nothing_is_published_while_it_is_away_and_the_draft_is_kept() {
        var seen = module("a");
        training.authoring()
                .change(
                        cast.carla(),
                        seen,
                        seen.revision(),
                        it -> it.withLessons(lessons -> lessons.subList(0, 1)));
        withdraw("a");

        var away = module("a");
        assertThat(training.authoring().publish(cast.carla(), away, away.revision())).isFalse();
        assertThat(away.draft().lessons()).hasSize(1);

        restore("a");
        var back = module("a");
        assertThat(training.authoring().publish(cast.carla(), back, back.revision())).isTrue();
        assertThat(module("a").version()).isEqualTo(2);
    }

    @Test
    void of_sixteen_who_withdraw_at_once_one_does_and_who_saw_an_older_draft_does_not()
            throws Exception {
        var seen = module("a");

        var done =
                Together.call(
                        16,
                        () ->
                                withdrawals.withdraw(
                                        cast.carla(), seen, seen.revision(), Optional.empty()));

        assertThat(done).filteredOn(it -> it).hasSize(1);
        assertThat(withdrawals.restore(cast.carla(), module("a"), seen.revision())).isFalse();
    }

    @Test
    void it_says_whom_it_concerns() {
        complete("a");
        var path = training.path(cast.emma(), "p", "en").orElseThrow();
        var first = path.module("a").orElseThrow();
        training.read(cast.emma(), first, training.lessons(cast.emma(), first, "en").getFirst());

        var concerned = withdrawals.concerned(module("a"));

        assertThat(concerned.onTheWay()).isEqualTo(1);
        assertThat(concerned.completed()).isEqualTo(1);
        assertThat(concerned.certificates()).isZero();
    }

    private void complete(String module) {
        var path = training.path(cast.ada(), "p", "en").orElseThrow();
        var progress = path.module(module).orElseThrow();
        var turn = (Turn.Asked) training.quizzes().turn(cast.ada(), progress, "en");
        training.quizzes()
                .handIn(
                        cast.ada(),
                        path,
                        progress,
                        turn.sheet(),
                        Course.answers(turn.sheet(), "honey", "sun", "tea"),
                        "en");
    }

    private boolean withdraw(String module) {
        var seen = module(module);
        return withdrawals.withdraw(cast.carla(), seen, seen.revision(), Optional.empty());
    }

    private boolean restore(String module) {
        var seen = module(module);
        return withdrawals.restore(cast.carla(), seen, seen.revision());
    }

    private AuthoredModule module(String slug) {
        return training.authoring().module("p", slug).orElseThrow();
    }

    private List<String> modules() {
        return training.outline("en").stream()
                .flatMap(it -> it.modules().stream())
                .map(ModuleProgress::slug)
                .toList();
    }
}

package relais.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class ActivityPumpTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Clock clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
    final DeliveryStore deliveries = jdbi.onDemand(DeliveryStore.class);
    long ada;

    @BeforeEach
    void cast() {
        ada = new Cast(jdbi).ada().id();
    }

    @Test
    void a_listener_that_fails_is_tried_again_later_and_stops_no_one_else() {
        var listening = new Listening("listening");
        var broken = new Listening("broken");
        broken.refuses = 7;
        record(7);

        pump(clock, broken, listening).drain();
        assertThat(listening.heard).containsExactly(7L);
        assertThat(deliveries.pending()).isEqualTo(1);

        broken.refuses = -1;
        pump(clock, broken, listening).drain();
        assertThat(broken.heard).as("not yet due again").isEmpty();

        pump(Clock.offset(clock, Duration.ofMinutes(1)), broken, listening).drain();
        assertThat(broken.heard).containsExactly(7L);
        assertThat(listening.heard).containsExactly(7L);
        assertThat(deliveries.pending()).isZero();
    }

    @Test
    void one_fact_that_cannot_be_taken_does_not_hold_up_the_others_of_its_batch() {
        var listening = new Listening("listening");
        listening.refuses = 3;
        for (int subject = 1; subject <= 5; subject++) {
            record(subject);
        }

        pump(clock, listening).drain();

        assertThat(listening.heard).containsExactly(1L, 2L, 4L, 5L);
        assertThat(deliveries.pending()).isEqualTo(1);
    }

    @Test
    void many_pumps_at_once_deliver_everything_exactly_once() throws Exception {
        var listening = new Listening("listening");
        for (int subject = 1; subject <= 300; subject++) {
            record(subject);
        }

        var taken = Together.call(6, () -> pump(clock, listening).drain());

        assertThat(taken.stream().mapToInt(it -> it).sum()).isEqualTo(300);
        assertThat(listening.heard).doesNotHaveDuplicates().hasSize(300);
        assertThat(deliveries.pending()).isZero();
    }

    @Test
    void a_listener_hears_that_a_fact_was_taken_back_only_after_the_fact() {
        var listening = new Listening("listening");
        listening.refuses = 7;
        var ledger = new ActivityLedger(jdbi, clock, () -> {});
        jdbi.useTransaction(_ -> ledger.recordOnce(ada, Action.REACTION_GIVEN, 7));
        pump(clock, listening).drain();
        listening.refuses = -1;
        jdbi.useTransaction(_ -> ledger.reverse(ada, Action.REACTION_GIVEN, 7));

        pump(clock, listening).drain();
        assertThat(listening.heard).isEmpty();

        pump(Clock.offset(clock, Duration.ofMinutes(1)), listening).drain();
        assertThat(listening.heard).containsExactly(7L, -7L);
    }

    @Test
    void what_takes_back_a_fact_that_another_server_takes_up_or_tells_waits_for_it() {
        var listening = new Listening("listening");
        var ledger = new ActivityLedger(jdbi, clock, () -> {});
        jdbi.useTransaction(_ -> ledger.recordOnce(ada, Action.REACTION_GIVEN, 7));
        jdbi.useTransaction(_ -> ledger.reverse(ada, Action.REACTION_GIVEN, 7));

        try (var other = jdbi.open()) {
            other.begin();
            var theirs = other.attach(DeliveryStore.class);
            var facts = "[" + theirs.untaken(1).getFirst().id() + "]";
            theirs.take(facts);
            pump(clock, listening).drain();
            assertThat(listening.heard).as("it is being taken up").isEmpty();

            theirs.open(Given.NOW.plusSeconds(60), facts);
            other.commit();
            pump(clock, listening).drain();
            assertThat(listening.heard).as("it is being told").isEmpty();
            assertThat(deliveries.pending()).isEqualTo(2);
        }

        pump(Clock.offset(clock, Duration.ofMinutes(1)), listening).drain();
        assertThat(listening.heard).containsExactly(7L, -7L);
        assertThat(deliveries.pending()).isZero();
    }

    @Test
    void what_happened_while_nothing_was_told_is_told_in_its_order() {
        var listening = new Listening("listening");
        var ledger = new ActivityLedger(jdbi, clock, () -> {});
        for (int turn = 0; turn < 3; turn++) {
            jdbi.useTransaction(_ -> ledger.recordOnce(ada, Action.REACTION_GIVEN, 7));
            jdbi.useTransaction(_ -> ledger.reverse(ada, Action.REACTION_GIVEN, 7));
        }
        record(8);

        pump(clock, listening).drain();

        assertThat(listening.heard).containsExactly(7L, -7L, 7L, -7L, 7L, -7L, 8L);
    }

    @Test
    void a_batch_that_was_refused_is_told_piece_by_piece_in_its_order() {
        var listening = new Listening("listening");
        listening.refuses = 8;
        var ledger = new ActivityLedger(jdbi, clock, () -> {});
        for (int turn = 0; turn < 2; turn++) {
            jdbi.useTransaction(_ -> ledger.recordOnce(ada, Action.REACTION_GIVEN, 7));
            jdbi.useTransaction(_ -> ledger.reverse(ada, Action.REACTION_GIVEN, 7));
            jdbi.useTransaction(_ -> ledger.recordOnce(ada, Action.REACTION_GIVEN, 8));
            jdbi.useTransaction(_ -> ledger.reverse(ada, Action.REACTION_GIVEN, 8));
        }

        pump(clock, listening).drain();
        assertThat(listening.heard).containsExactly(7L, -7L, 7L, -7L);

        listening.refuses = -1;
        pump(Clock.offset(clock, Duration.ofMinutes(1)), listening).drain();
        assertThat(listening.heard).containsExactly(7L, -7L, 7L, -7L, 8L, -8L, 8L, -8L);
    }

    @Test
    void a_batch_whose_server_died_is_finished_by_another_and_nobody_hears_it_twice() {
        var first = new Listening("first");
        var second = new Listening("second");
        record(7);
        record(8);
        second.dies = true;
        assertThatThrownBy(() -> pump(clock, first, second).drain())
                .isInstanceOf(OutOfMemoryError.class);
        second.dies = false;

        pump(clock, first, second).drain();
        assertThat(second.heard).as("the other may still be at it").isEmpty();

        pump(Clock.offset(clock, Duration.ofMinutes(1)), first, second).drain();
        assertThat(first.heard).containsExactly(7L, 8L);
        assertThat(second.heard).containsExactly(7L, 8L);
        assertThat(deliveries.pending()).isZero();
    }

    @Test
    void a_listener_that_had_to_give_way_to_another_transaction_gets_the_whole_batch_again() {
        var listening = new Listening("listening");
        listening.clashes = 2;
        record(7);
        record(8);

        pump(clock, listening).drain();

        assertThat(listening.heard).containsExactly(7L, 8L);
        assertThat(listening.times).as("together, at the third try").isEqualTo(3);
        assertThat(deliveries.pending()).isZero();
    }

    @Test
    void a_wake_delivers_in_the_background() throws Exception {
        var heard = new CountDownLatch(1);
        var listening = new Listening("listening");
        listening.then = heard::countDown;
        try (var worker = new ActivityWorker(pump(Clock.systemUTC(), listening))) {
            worker.start();
            var ledger = new ActivityLedger(jdbi, Clock.systemUTC(), worker::wake);

            jdbi.useTransaction(_ -> ledger.record(ada, Action.CONTENT_READ, 9));

            assertThat(heard.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void record(long subjectId) {
        var ledger = new ActivityLedger(jdbi, clock, () -> {});
        jdbi.useTransaction(_ -> ledger.record(ada, Action.CONTENT_READ, subjectId));
    }

    private ActivityPump pump(Clock clock, ActivityListener... listeners) {
        var pump = new ActivityPump(jdbi, clock);
        List.of(listeners).forEach(pump::listen);
        return pump;
    }

    /** Remembers what it heard, unless its transaction comes to nothing. */
    private final class Listening implements ActivityListener {

        private final String name;
        private final ConcurrentLinkedQueue<Long> heard = new ConcurrentLinkedQueue<>();
        private long refuses = -1;
        private boolean dies;
        private int clashes;
        private int times;
        private Runnable then = () -> {};

        Listening(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void on(List<Activity> activities) {
            times++;
            if (clashes-- > 0) {
                throw new IllegalStateException(new SQLException("Deadlock", "40001", 1213));
            }
            if (dies) {
                throw new OutOfMemoryError("The server dies");
            }
            var subjects = new ArrayList<Long>();
            for (var activity : activities) {
                if (activity.subjectId() == refuses) {
                    throw new IllegalStateException("Not this one");
                }
                subjects.add(activity.isReversal() ? -activity.subjectId() : activity.subjectId());
            }
            jdbi.useHandle(
                    handle ->
                            handle.afterCommit(
                                    () -> {
                                        heard.addAll(subjects);
                                        then.run();
                                    }));
        }
    }
}

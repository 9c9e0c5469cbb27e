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

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

class ActivityLedgerTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final DeliveryStore deliveries = jdbi.onDemand(DeliveryStore.class);
    final ActivityLedger ledger =
            new ActivityLedger(jdbi, Clock.fixed(Given.NOW, ZoneOffset.UTC), () -> {});
    long ada;

    @BeforeEach
    void cast() {
        ada = new Cast(jdbi).ada().id();
    }

    @Test
    void outside_a_transaction_nothing_can_be_recorded() {
        assertThatThrownBy(() -> ledger.record(ada, Action.CONTENT_READ, 1))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_fact_that_is_rolled_back_was_never_said() {
        jdbi.useTransaction(
                handle -> {
                    ledger.record(ada, Action.CONTENT_READ, 1);
                    handle.rollback();
                });

        assertThat(activities()).isZero();
        assertThat(deliveries.pending()).isZero();
    }

    @Test
    void a_table_that_is_altered_under_a_running_node_stops_nobody() {
        jdbi.useHandle(
                handle -> {
                    handle.useTransaction(_ -> ledger.record(ada, Action.CONTENT_READ, 1));
                    handle.execute("ALTER TABLE activity COMMENT 'altered meanwhile'");
                    handle.useTransaction(_ -> ledger.recordOnce(ada, Action.CONTENT_READ, 2));
                });

        assertThat(activities()).isEqualTo(2);
        assertThat(deliveries.pending()).isEqualTo(2);
    }

    @Test
    void the_same_fact_from_sixteen_threads_is_one_fact() throws Exception {
        Together.run(
                16,
                () -> jdbi.useTransaction(_ -> ledger.recordOnce(ada, Action.CONTENT_READ, 42)));

        assertThat(activities()).isEqualTo(1);
        assertThat(deliveries.pending()).isEqualTo(1);
    }

    @Test
    void a_fact_can_be_taken_back_once_and_be_true_again() {
        jdbi.useTransaction(_ -> ledger.recordOnce(ada, Action.REACTION_GIVEN, 42));
        jdbi.useTransaction(_ -> ledger.reverse(ada, Action.REACTION_GIVEN, 42));
        jdbi.useTransaction(_ -> ledger.reverse(ada, Action.REACTION_GIVEN, 42));
        assertThat(given()).isZero();

        jdbi.useTransaction(_ -> ledger.recordOnce(ada, Action.REACTION_GIVEN, 42));
        jdbi.useTransaction(_ -> ledger.recordOnce(ada, Action.REACTION_GIVEN, 42));
        assertThat(given()).isEqualTo(1);
        assertThat(activities()).isEqualTo(3);
    }

    @Test
    void taking_back_leaves_the_facts_about_other_things_alone() {
        jdbi.useTransaction(_ -> ledger.recordOnce(ada, Action.REACTION_GIVEN, 4));
        jdbi.useTransaction(_ -> ledger.recordOnce(ada, Action.REACTION_GIVEN, 42));
        jdbi.useTransaction(_ -> ledger.reverse(ada, Action.REACTION_GIVEN, 4));

        assertThat(given()).isEqualTo(1);
    }

    @Test
    void taking_back_what_is_older_takes_nothing_off_what_was_done_since() {
        var later = Clock.fixed(Given.NOW.plus(Duration.ofDays(40)), ZoneOffset.UTC);
        var then = new ActivityLedger(jdbi, later, () -> {});
        jdbi.useTransaction(_ -> ledger.recordOnce(ada, Action.REACTION_GIVEN, 4));
        jdbi.useTransaction(_ -> then.recordOnce(ada, Action.REACTION_GIVEN, 42));
        jdbi.useTransaction(_ -> then.reverse(ada, Action.REACTION_GIVEN, 4));

        var facts = then.factsOf(ada, Given.NOW.plus(Duration.ofDays(30)));

        assertThat(facts.ever(Action.REACTION_GIVEN)).isEqualTo(1);
        assertThat(facts.lately(Action.REACTION_GIVEN)).isEqualTo(1);
    }

    private int given() {
        return ledger.factsOf(ada, Instant.EPOCH).lately(Action.REACTION_GIVEN);
    }

    private int activities() {
        return jdbi.withHandle(
                handle -> handle.select("SELECT COUNT(*) FROM activity").mapTo(int.class).one());
    }
}

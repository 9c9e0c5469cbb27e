package relais.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relais.support.Together;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

class BreakerTest {

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    private final Breaker breaker =
            new Breaker(
                    new Clock() {
                        @Override
                        public Instant instant() {
                            return now;
                        }

                        @Override
                        public ZoneId getZone() {
                            return ZoneOffset.UTC;
                        }

                        @Override
                        public Clock withZone(ZoneId zone) {
                            return this;
                        }
                    });

    @Test
    void it_rests_after_some_failures_in_a_row_and_then_one_tries() throws Exception {
        fail(Breaker.FAILURES - 1);
        assertThat(breaker.isClosed()).isTrue();
        fail(1);
        assertThat(breaker.isClosed()).isFalse();

        now = now.plus(Breaker.REST);
        assertThat(Together.call(12, breaker::isClosed)).containsOnlyOnce(true);

        breaker.worked();
        assertThat(Together.call(12, breaker::isClosed)).containsOnly(true);
    }

    @Test
    void one_that_fails_again_rests_again() {
        fail(Breaker.FAILURES);
        now = now.plus(Breaker.REST);
        assertThat(breaker.isClosed()).isTrue();
        fail(1);

        now = now.plus(Breaker.REST).minus(Duration.ofSeconds(1));
        assertThat(breaker.isClosed()).isFalse();
    }

    @Test
    void what_worked_in_between_is_a_new_beginning() {
        fail(Breaker.FAILURES - 1);
        breaker.worked();
        fail(Breaker.FAILURES - 1);

        assertThat(breaker.isClosed()).isTrue();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed(Trouble.REFUSED);
        }
    }
}

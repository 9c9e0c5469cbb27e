package relais.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.TestDatabase;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class ScheduleTest {

    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final List<String> done = new ArrayList<>();
    private final Schedule schedule = new Schedule(DATABASE.dataSource(), PARIS);

    /** Portals of other tests keep their schedules in the same table. */
    @BeforeEach
    void nothing_is_scheduled() {
        DATABASE.jdbi().useHandle(handle -> handle.execute("DELETE FROM job"));
    }

    @Test
    void a_job_comes_again_after_its_pause() {
        schedule.every(Duration.ofMinutes(10), "post mail", () -> done.add("posted"));
        var node = node("2026-03-02T08:00:00Z");

        node.runAnyDueExecutions();
        node.runAnyDueExecutions();
        assertThat(done).hasSize(1);

        node.tick(Duration.ofMinutes(11));
        node.runAnyDueExecutions();
        assertThat(done).hasSize(2);
    }

    @Test
    void a_daily_job_keeps_the_time_of_the_zone_when_clocks_change() {
        schedule.dailyAt("04:00", "forget", () -> done.add("forgot"));
        // the night in which Paris goes from UTC+1 to UTC+2
        var node = node("2026-03-28T12:00:00Z");

        node.setTime(Instant.parse("2026-03-29T01:59:00Z"));
        node.runAnyDueExecutions();
        assertThat(done).isEmpty();

        node.setTime(Instant.parse("2026-03-29T02:00:01Z"));
        node.runAnyDueExecutions();
        assertThat(done).hasSize(1);
    }

    @Test
    void a_job_that_fails_comes_due_again_and_stops_no_other() {
        schedule.every(Duration.ofMinutes(1), "fails", ScheduleTest::fail)
                .every(Duration.ofMinutes(1), "works", () -> done.add("worked"));
        var node = node("2026-03-02T08:00:00Z");

        node.runAnyDueExecutions();
        node.tick(Duration.ofMinutes(2));
        node.runAnyDueExecutions();

        assertThat(done).hasSize(2);
        assertThat(failuresOf("fails")).isEqualTo(2);
    }

    @Test
    void two_nodes_share_one_list() {
        schedule.every(Duration.ofMinutes(10), "post mail", () -> done.add("posted"));
        var one = node("2026-03-02T08:00:00Z");
        var two = node("2026-03-02T08:00:00Z");

        one.runAnyDueExecutions();
        two.runAnyDueExecutions();

        assertThat(done).hasSize(1);
    }

    @Test
    void started_it_works_by_itself() throws Exception {
        var worked = new CountDownLatch(1);

        try (var _ = schedule.every(Duration.ofHours(1), "once", worked::countDown).start()) {
            assertThat(worked.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private ManualScheduler node(String now) {
        return TestHelper.createManualScheduler(DATABASE.dataSource())
                .clock(clock(now))
                .startTasks(schedule.jobs())
                .tableName(Schedule.TABLE)
                .alwaysPersistTimestampInUTC()
                .start();
    }

    private static SettableClock clock(String now) {
        var clock = new SettableClock();
        clock.set(Instant.parse(now));
        return clock;
    }

    private static int failuresOf(String job) {
        return DATABASE.jdbi()
                .withHandle(
                        handle ->
                                handle.createQuery(
                                                "SELECT consecutive_failures FROM job WHERE"
                                                        + " task_name = :job")
                                        .bind("job", job)
                                        .mapTo(Integer.class)
                                        .one());
    }

    private static void fail() {
        throw new IllegalStateException("on purpose");
    }
}

package relais.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

/**
 * All recurring work, in one list that {@code App} writes. However many nodes there are, each job
 * runs on one of them at a time; one that throws is logged and comes due again. A job works in
 * batches that can be cut off and taken up again.
 */
public final class Schedule implements AutoCloseable {

    static final String TABLE = "job";

    private static final Duration POLL = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DataSource source;
    private final ZoneId zone;
    private final List<RecurringTask<Void>> jobs = new ArrayList<>();
    private Scheduler scheduler;

    /**
     * @param zone of the times of day
     */
    public Schedule(DataSource source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
    }

    /** With this pause between one end and the next beginning. */
    public Schedule every(Duration pause, String name, Runnable work) {
        return add(Tasks.recurring(name, FixedDelay.of(pause)), work);
    }

    /**
     * @param time such as {@code 04:00}
     */
    public Schedule dailyAt(String time, String name, Runnable work) {
        return add(Tasks.recurring(name, new Daily(zone, LocalTime.parse(time))), work);
    }

    public Schedule start() {
        scheduler =
                Scheduler.create(source)
                        .startTasks(jobs)
                        .tableName(TABLE)
                        .alwaysPersistTimestampInUTC()
                        .pollingInterval(POLL)
                        .shutdownMaxWait(PATIENCE)
                        .executorService(Executors.newVirtualThreadPerTaskExecutor())
                        .build();
        scheduler.start();
        return this;
    }

    /** Lets jobs at work finish. */
    @Override
    public void close() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    List<RecurringTask<Void>> jobs() {
        return jobs;
    }

    private Schedule add(Tasks.RecurringTaskBuilder<Void> job, Runnable work) {
        jobs.add(job.execute((_, _) -> work.run()));
        return this;
    }
}

package relais.boards;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Activity;
import relais.activity.ActivityListener;
import relais.boards.LateStore.Row;
import relais.points.Period;
import relais.points.Period.Kind;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Notes acts that arrive when a period in which they lie is over: they count there all the same.
 */
public final class LateActs implements ActivityListener {

    /** So long the portal may take to tell of an act without its being late. */
    private static final Duration UNDERWAY = Duration.ofMinutes(10);

    private static final List<Kind> ENDING =
            List.of(Kind.WEEK, Kind.MONTH, Kind.QUARTER, Kind.YEAR);

    private final LateStore store;
    private final ZoneId zone;
    private final Clock clock;

    /** Periods begin and end in the programme's zone. */
    public LateActs(Jdbi jdbi, ZoneId programmeZone, Clock clock) {
        this.store = jdbi.onDemand(LateStore.class);
        this.zone = programmeZone;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "late-acts";
    }

    @Override
    public void on(List<Activity> activities) {
        var now = clock.instant().minus(UNDERWAY);
        var late =
                activities.stream()
                        .filter(it -> !it.isReversal())
                        .flatMap(it -> late(it, now))
                        .toList();
        if (!late.isEmpty()) {
            store.note(late);
        }
    }

    private Stream<Row> late(Activity activity, Instant now) {
        return ENDING.stream()
                .map(kind -> Period.of(kind, activity.occurredAt(), zone))
                .filter(period -> !end(period).isAfter(now))
                .map(period -> new Row(period.key(), activity.id()));
    }

    private Instant end(Period period) {
        return period.next().orElseThrow().startIn(zone);
    }
}

package relais.sessions;

import org.jdbi.v3.core.Jdbi;

import relais.people.WorkingTime;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Reminds people of their seats on the last working day before, in their own working time. */
final class Reminders {

    /** Farther than any week-end with a holiday before and after it. */
    private static final Duration AHEAD = Duration.ofDays(6);

    private static final Duration FRESH = Duration.ofHours(20);

    private final Jdbi jdbi;
    private final ReminderStore store;
    private final SeatStore seats;
    private final SessionNews news;
    private final Settings settings;
    private final Clock clock;

    Reminders(Jdbi jdbi, SessionNews news, Settings settings, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ReminderStore.class);
        this.seats = jdbi.onDemand(SeatStore.class);
        this.news = news;
        this.settings = settings;
        this.clock = clock;
    }

    /** Each once, however many servers are at it. */
    void sendDue() {
        var now = clock.instant();
        for (var it : store.due(now, now.plus(AHEAD), now.minus(FRESH))) {
            var working = it.working().orElseGet(() -> settings.workingTime(it.country()));
            if (working.isAt(now, it.zone()) && isDue(it, working, now)) {
                jdbi.useTransaction(_ -> remind(it, working, now));
            }
        }
    }

    private void remind(Reminder reminder, WorkingTime working, Instant now) {
        if (seats.remind(reminder.sessionId(), reminder.personId(), now)) {
            var today = now.atZone(reminder.zone()).toLocalDate();
            var end = working.end(today, reminder.zone());
            news.reminded(
                    reminder.sessionId(),
                    reminder.title(),
                    reminder.personId(),
                    end.isBefore(reminder.startsAt()) ? end : reminder.startsAt());
        }
    }

    /** It is today, or not later than the next day on which they work. */
    private static boolean isDue(Reminder reminder, WorkingTime working, Instant now) {
        var zone = reminder.zone();
        var today = now.atZone(zone).toLocalDate();
        var next = working.nextFrom(working.end(today, zone), zone).atZone(zone).toLocalDate();
        return reminder.startsAt().isBefore(next.plusDays(1).atStartOfDay(zone).toInstant());
    }
}

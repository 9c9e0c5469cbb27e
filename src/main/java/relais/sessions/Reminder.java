package relais.sessions;

import relais.people.WorkingTime;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** A seat of which somebody may be reminded, with their clock and hours. */
public record Reminder(
        long sessionId,
        long personId,
        String title,
        Instant startsAt,
        ZoneId zone,
        String country,
        Optional<WorkingTime> working) {}

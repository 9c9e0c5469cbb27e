package relais.planning;

import relais.people.WorkingTime;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** A plan of which its writer may be reminded, with their clock and hours. */
public record Reminder(
        long draftId,
        long personId,
        Instant dueAt,
        ZoneId zone,
        String country,
        Optional<WorkingTime> working) {}

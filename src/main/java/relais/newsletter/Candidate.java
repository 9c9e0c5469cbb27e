package relais.newsletter;

import relais.people.WorkingTime;

import java.time.ZoneId;
import java.util.Optional;

/** A member who may get a copy, and when they work. */
record Candidate(
        long personId,
        ZoneId zone,
        String country,
        Optional<WorkingTime> working,
        boolean wanted) {}

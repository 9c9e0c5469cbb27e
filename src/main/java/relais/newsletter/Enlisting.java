package relais.newsletter;

import org.jdbi.v3.core.Jdbi;

import relais.database.JsonRows;
import relais.people.WorkingTime;
import relais.settings.Settings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Makes the copies of an issue, and says when each may leave: in the working time of its reader,
 * from the chosen day on.
 */
final class Enlisting {

    private static final int BATCH = 2_000;

    private final Jdbi jdbi;
    private final IssueStore issues;
    private final CopyStore copies;
    private final Settings settings;

    Enlisting(Jdbi jdbi, IssueStore issues, CopyStore copies, Settings settings) {
        this.jdbi = jdbi;
        this.issues = issues;
        this.copies = copies;
        this.settings = settings;
    }

    /** Cut off at any batch, it is taken up there again; two nodes at once make each copy once. */
    void enlist(Issue issue, Instant now) {
        boolean more;
        do {
            more = jdbi.inTransaction(_ -> enlistSome(issue, now));
        } while (more);
    }

    private boolean enlistSome(Issue issue, Instant now) {
        var after = issues.holdEnlisting(issue.id());
        if (after.isEmpty()) {
            return false;
        }
        var members = copies.members(issue.id(), after.get(), BATCH);
        copies.insert(issue.id(), rows(issue, members, now));
        if (members.size() < BATCH) {
            issues.allEnlisted(issue.id(), now);
            return false;
        }
        issues.enlisted(issue.id(), members.getLast().personId(), now);
        return true;
    }

    private String rows(Issue issue, List<Candidate> members, Instant now) {
        var day = issue.leavesOn().orElseThrow();
        var due =
                members.stream()
                        .filter(Candidate::wanted)
                        .flatMap(
                                it ->
                                        due(day, it.working(), it.zone(), it.country(), now)
                                                .map(at -> new CopyStore.Due(it.personId(), at))
                                                .stream())
                        .toList();
        return JsonRows.of(due, it -> new Object[] {it.personId(), it.at()});
    }

    /** The next moment of work on that day or after it; empty where none is near enough. */
    Optional<Instant> due(
            LocalDate day, Optional<WorkingTime> own, ZoneId zone, String country, Instant now) {
        var working = own.orElseGet(() -> settings.workingTime(country));
        var begins = day.atStartOfDay(zone).toInstant();
        var due = working.nextFrom(begins.isAfter(now) ? begins : now, zone);
        return Optional.of(due).filter(it -> it.isBefore(end(day, zone)));
    }

    /** From then on it is news of yesterday. */
    static Instant end(LocalDate day, ZoneId zone) {
        return day.plusDays(1 + Issue.DAYS).atStartOfDay(zone).toInstant();
    }
}

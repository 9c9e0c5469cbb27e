package relais.people;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Takes the directory of people and units from a file as HR systems write them. Good lines go in,
 * bad ones are reported with their reason, and the same file twice changes nothing.
 */
public final class DirectoryImport {

    private static final Logger log = LoggerFactory.getLogger(DirectoryImport.class);

    /** MariaDB's answer to NOWAIT when somebody else holds the row. */
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    /** Departures with a date are let through up to this number, however small the company. */
    private static final int ORDINARY_DEPARTURES = 10;

    private final Jdbi jdbi;
    private final DirectoryStore store;
    private final Departures departures;
    private final UnitWriter units;
    private final Clock clock;

    /** The clock's zone says when a last day is over. */
    public DirectoryImport(Jdbi jdbi, Clock clock, Departures departures, UnitMoves moves) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(DirectoryStore.class);
        this.departures = departures;
        this.units = new UnitWriter(jdbi, store, moves);
        this.clock = clock;
    }

    public ImportOutcome run(byte[] file, ImportWishes wishes, ImportProgress progress) {
        var directory = DirectoryFile.read(file);
        if (!directory.missing().isEmpty()) {
            return new ImportOutcome.NoSuchColumns(
                    directory.missing().stream().map(Column::heading).toList());
        }
        if (wishes.dryRun()) {
            var plan = plan(directory, wishes);
            return refusal(plan, wishes).orElseGet(() -> done(plan.report(List.of())));
        }
        try (var handle = jdbi.open().begin()) {
            try {
                return hold(handle) ? write(directory, wishes, progress) : new ImportOutcome.Busy();
            } finally {
                handle.rollback();
            }
        }
    }

    /** Until its transaction ends, by us or by the end of the process. */
    private static boolean hold(Handle handle) {
        try {
            handle.attach(DirectoryStore.class).hold();
            return true;
        } catch (JdbiException e) {
            if (e.getCause() instanceof SQLException cause
                    && cause.getErrorCode() == LOCK_WAIT_TIMEOUT) {
                return false;
            }
            throw e;
        }
    }

    private ImportOutcome write(DirectoryFile file, ImportWishes wishes, ImportProgress progress) {
        var plan = plan(file, wishes);
        var refusal = refusal(plan, wishes).or(() -> unconfirmed(plan, wishes));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var writer = new DirectoryWriter(jdbi, store, units, departures, clock.instant(), progress);
        return done(plan.report(writer.write(plan)));
    }

    private DirectoryPlan plan(DirectoryFile file, ImportWishes wishes) {
        return new DirectoryPlan(
                file, store.units(), store.known(), LocalDate.now(clock), wishes.full());
    }

    /** A file that lost half its lines, or its dates, would otherwise close the portal to many. */
    private static Optional<ImportOutcome> refusal(DirectoryPlan plan, ImportWishes wishes) {
        int leaving = plan.leaving().size();
        boolean tooMany =
                isMoreThanTenth(plan.missing(), plan)
                        || isMoreThanTenth(leaving, plan)
                                && leaving - plan.missing() > ORDINARY_DEPARTURES;
        return tooMany && !wishes.force()
                ? Optional.of(new ImportOutcome.TooManyWouldLeave(leaving, plan.active()))
                : Optional.empty();
    }

    private static boolean isMoreThanTenth(int people, DirectoryPlan plan) {
        return people * 10L > plan.active();
    }

    private static Optional<ImportOutcome> unconfirmed(DirectoryPlan plan, ImportWishes wishes) {
        return plan.missing() == 0 || wishes.confirm().test(plan.missing())
                ? Optional.empty()
                : Optional.of(new ImportOutcome.NotConfirmed(plan.missing()));
    }

    private static ImportOutcome done(ImportReport report) {
        log.info(
                "Directory: {} created, {} updated, {} unchanged, {} deactivated, {} rejected",
                report.created(),
                report.updated(),
                report.unchanged(),
                report.deactivated(),
                report.rejected().size());
        return new ImportOutcome.Done(report);
    }
}

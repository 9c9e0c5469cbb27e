package relais.packages;

import org.jdbi.v3.core.Jdbi;

import relais.packages.UnitRules.Group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What becomes true of somebody in a cmi5 course: that a unit is done, and with it blocks, the
 * course and the lesson. The caller's transaction holds the person's row.
 */
final class CourseProgress {

    private final AttemptStore attempts;
    private final OwnStatements own;
    private final Follower follower;

    CourseProgress(Jdbi jdbi, OwnStatements own, Follower follower) {
        this.attempts = jdbi.onDemand(AttemptStore.class);
        this.own = own;
        this.follower = follower;
    }

    /** The first time that somebody opens any of it: some of it may be done already. */
    void enrol(OpenUnit unit, boolean waived, Instant now) {
        if (waived) {
            units(unit).stream()
                    .filter(UnitProgress::reports)
                    .forEach(it -> own.waived(unit, it.id(), UnitRules.read(it.rules()), now));
        }
        satisfy(unit, _ -> true, UUID.randomUUID().toString(), now);
    }

    /** What a unit has said counts, and cannot be lost again. */
    void reach(OpenUnit unit, Reached before, Verb verb, Optional<Double> score, Instant now) {
        var after = before.after(verb, score, unit.rules().moveOn(), now);
        attempts.write(unit.personId(), unit.launch().itemId(), now, after);
        if (before.doneAt().isEmpty() && after.doneAt().isPresent() && isExpected(unit)) {
            own.satisfied(unit, now);
            satisfy(unit, unit.rules()::isIn, unit.sitting().id(), now);
            if (attempts.isPackageDone(unit.personId(), unit.launch().itemId())) {
                follower.finished(unit.personId(), unit.launch().lessonId());
            }
        }
    }

    /** Of these groups, the ones in which nothing is left to be done. */
    private void satisfy(OpenUnit unit, Predicate<Group> which, String sessionId, Instant now) {
        var units = units(unit);
        var open =
                units.stream()
                        .filter(it -> !it.isMet())
                        .map(it -> UnitRules.read(it.rules()))
                        .toList();
        units.stream()
                .flatMap(it -> UnitRules.read(it.rules()).groups().stream())
                .distinct()
                .filter(which)
                .filter(group -> open.stream().noneMatch(it -> it.isIn(group)))
                .forEach(group -> own.satisfied(unit, group, sessionId, now));
    }

    private List<UnitProgress> units(OpenUnit unit) {
        return attempts.units(unit.packageId(), unit.personId());
    }

    private static boolean isExpected(OpenUnit unit) {
        return unit.rules().moveOn() != MoveOn.NOT_APPLICABLE;
    }
}

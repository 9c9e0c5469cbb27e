package relais.packages;

import org.jdbi.v3.core.Jdbi;

import relais.packages.AttemptStore.Kept;
import relais.people.PeopleStore;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Takes in what items say of people. */
final class Attempts {

    /** All values of an attempt together, as JSON. */
    static final int LONGEST = 1 << 20;

    /** Said of one session, and nothing of the next. */
    private static final Set<String> OF_A_SESSION =
            Set.of("cmi.core.exit", "cmi.core.session_time", "cmi.exit", "cmi.session_time");

    private final Jdbi jdbi;
    private final AttemptStore store;
    private final PeopleStore people;
    private final Follower follower;
    private final Clock clock;

    Attempts(Jdbi jdbi, Follower follower, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(AttemptStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.follower = follower;
        this.clock = clock;
    }

    /**
     * A report counts once, and only if none that came after it was taken. What an item has reached
     * it keeps.
     */
    Reporting take(Launch launch, Report report) {
        return jdbi.inTransaction(
                _ -> {
                    // two last items that are done at once would each miss the other
                    people.lock(launch.personId());
                    if (store.begin(launch.personId(), launch.itemId(), clock.instant())) {
                        follower.begun(launch.personId(), launch.lessonId());
                    }
                    var kept = store.kept(launch.personId(), launch.itemId());
                    if (report.session() < kept.session()) {
                        return new Reporting.OpenedElsewhere();
                    } else if (report.session() == kept.session()
                            && report.number() <= kept.number()) {
                        return new Reporting.TakenBefore();
                    }
                    return write(launch, report, kept);
                });
    }

    void erase(long personId) {
        store.erase(personId);
    }

    private Reporting write(Launch launch, Report report, Kept kept) {
        var earlier = Report.values(kept.data());
        boolean next = report.session() != kept.session();
        var values = merged(earlier, next, report);
        var verdict = Verdict.of(kept.standard(), ItemRules.read(kept.rules()), values);
        var data = Report.json(values);
        if (data.length() > LONGEST) {
            return new Reporting.TooMuch();
        }
        boolean first = verdict.isDone() && kept.doneAt().isEmpty();
        store.write(
                launch.personId(),
                launch.itemId(),
                clock.instant(),
                report.session(),
                report.number(),
                verdict.completed(),
                verdict.passed(),
                verdict.score(),
                kept.seconds() + (next ? SessionTime.seconds(earlier) : 0),
                report.ended(),
                data,
                first ? Optional.of(clock.instant()) : Optional.empty());
        if (first) {
            if (store.isPackageDone(launch.personId(), launch.itemId())) {
                follower.finished(launch.personId(), launch.lessonId());
            }
        }
        return new Reporting.Taken(verdict.isDone() || kept.doneAt().isPresent());
    }

    private static Map<String, String> merged(
            Map<String, String> earlier, boolean next, Report report) {
        var values = new TreeMap<>(report.anew() ? Map.<String, String>of() : earlier);
        if (next) {
            values.keySet().removeAll(OF_A_SESSION);
        }
        values.putAll(report.values());
        return values;
    }
}

package relais.points;

import relais.activity.Action;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All versions of all rules. An act is judged by those that were in force when it happened. */
final class Rulebook {

    private record Edition(long rule, int version) {}

    private final Map<Action, Map<Long, List<PointsRule>>> byAction;
    private final Map<Edition, PointsRule> editions;

    Rulebook(Collection<PointsRule> versions) {
        byAction =
                versions.stream()
                        .collect(
                                Collectors.groupingBy(
                                        PointsRule::action, Collectors.groupingBy(PointsRule::id)));
        editions =
                versions.stream()
                        .collect(
                                Collectors.toMap(
                                        it -> new Edition(it.id(), it.version()), it -> it));
    }

    boolean knows(Action action) {
        return byAction.containsKey(payingFor(action));
    }

    /** One version at most of each rule for this act. */
    List<PointsRule> inForce(Action action, Instant at) {
        return byAction.getOrDefault(payingFor(action), Map.of()).values().stream()
                .map(versions -> inForce(versions, at))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(PointsRule::id))
                .toList();
    }

    /** The version by which something was given, also when it has been changed since. */
    PointsRule edition(long rule, int version) {
        return editions.get(new Edition(rule, version));
    }

    /** Comments pay wherever they are written, and all of them share their rules' caps. */
    private static Action payingFor(Action action) {
        return action == Action.POST_WRITTEN ? Action.COMMENT_WRITTEN : action;
    }

    private static Optional<PointsRule> inForce(List<PointsRule> versions, Instant at) {
        return versions.stream()
                .filter(it -> !it.since().isAfter(at))
                .max(Comparator.comparing(PointsRule::version));
    }
}

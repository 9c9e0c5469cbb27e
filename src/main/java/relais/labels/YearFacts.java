package relais.labels;

import relais.activity.Action;

import java.util.List;
import java.util.Map;

/** How often one champion did what in the year behind: to decide by, not to rank by. */
public record YearFacts(Map<Action, Integer> times) {

    /** In the order in which they are told: what was done for others first. */
    static final List<Action> TOLD =
            List.of(
                    Action.PROTEGE_GAINED,
                    Action.PROTEGE_FINISHED_PATH,
                    Action.PROTEGE_BECAME_CHAMPION,
                    Action.SESSION_HOSTED,
                    Action.KUDOS_RECEIVED,
                    Action.MODULE_COMPLETED,
                    Action.SESSION_ATTENDED);

    static final YearFacts NONE = new YearFacts(Map.of());

    /** What they did at all. */
    public List<Action> acts() {
        return TOLD.stream().filter(it -> times(it) > 0).toList();
    }

    public int times(Action action) {
        return times.getOrDefault(action, 0);
    }

    /** The key of the words for an act. */
    public static String key(Action action) {
        return "labels.year." + action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

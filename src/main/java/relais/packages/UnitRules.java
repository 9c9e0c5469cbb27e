package relais.packages;

import com.fasterxml.jackson.annotation.JsonInclude;

import relais.database.Json;

import java.util.List;
import java.util.Map;

/**
 * What a cmi5 course says about one of its units. Kept as JSON.
 *
 * @param publisherId what its makers call it
 * @param titles by language
 * @param masteryScore from 0 to 1, from which on it is passed; null where none is asked for
 * @param ownWindow whether it wants to be in no frame
 * @param groups around it: the course first, then blocks from the outside in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitRules(
        String publisherId,
        Map<String, String> titles,
        MoveOn moveOn,
        Double masteryScore,
        boolean ownWindow,
        String launchParameters,
        String entitlementKey,
        String activityType,
        List<Group> groups)
        implements Rules {

    /**
     * Units that belong together.
     *
     * @param number in the order of the course, which is 0
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Group(int number, String publisherId, String title) {

        boolean isCourse() {
            return number == 0;
        }
    }

    static UnitRules read(String json) {
        return Json.read(json, UnitRules.class);
    }

    @Override
    public String json() {
        return Json.write(this);
    }

    boolean isIn(Group group) {
        return groups.stream().anyMatch(it -> it.number() == group.number());
    }
}

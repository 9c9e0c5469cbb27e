package relais.packages;

import com.fasterxml.jackson.annotation.JsonInclude;

import relais.database.Json;

/**
 * What a manifest says about one of its items, where it says anything. Kept as JSON.
 *
 * @param launchData handed to the item as it stands
 * @param masteryScore SCORM 1.2: the raw score that passes
 * @param passingScore SCORM 2004: the scaled score that passes
 * @param completionThreshold SCORM 2004: the progress that completes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemRules(
        String launchData,
        String maxTime,
        String timeLimitAction,
        Double masteryScore,
        Double passingScore,
        Double completionThreshold)
        implements Rules {

    static ItemRules read(String json) {
        return Json.read(json, ItemRules.class);
    }

    @Override
    public String json() {
        return Json.write(this);
    }
}

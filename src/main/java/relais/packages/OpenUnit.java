package relais.packages;

import relais.packages.UnitRules.Group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A unit of a cmi5 course, as somebody has it open. */
record OpenUnit(Launch launch, Launched item, UnitRules rules, Learner learner, Sitting sitting) {

    long personId() {
        return launch.personId();
    }

    long packageId() {
        return item.packageId();
    }

    String activityId() {
        return activityId(launch.itemId());
    }

    String activityId(long itemId) {
        return activityId(learner.home(), itemId);
    }

    /** The same for everybody. */
    static String activityId(String home, long itemId) {
        return home + "/packages/activities/" + itemId;
    }

    String activityId(Group group) {
        return learner.home()
                + "/packages/courses/"
                + packageId()
                + (group.isCourse() ? "" : "/blocks/" + group.number());
    }

    /** Of everything that is the content's own. */
    String base() {
        return learner.home() + PackagesRoutes.base(launch.token(item.launchKey()));
    }

    String url() {
        return base() + "files/" + item.href();
    }

    /** What the standard calls LMS.LaunchData. */
    Map<String, Object> launchData() {
        var data = new LinkedHashMap<String, Object>();
        data.put("contextTemplate", contextTemplate());
        data.put("launchMode", sitting.mode());
        data.put("moveOn", rules.moveOn().word());
        data.put("returnURL", base() + "left?lang=" + item.language());
        putUnlessNull(data, "masteryScore", rules.masteryScore());
        putUnlessNull(data, "launchParameters", rules.launchParameters());
        if (rules.entitlementKey() != null) {
            data.put("entitlementKey", Map.of("courseStructure", rules.entitlementKey()));
        }
        return data;
    }

    static void putUnlessNull(Map<String, Object> map, String key, Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private Map<String, Object> contextTemplate() {
        return Map.of(
                "contextActivities",
                Map.of(
                        "grouping",
                        List.of(Map.of("objectType", "Activity", "id", rules.publisherId()))),
                "extensions",
                Map.of(Cmi5.SESSION_ID, sitting.id()));
    }
}

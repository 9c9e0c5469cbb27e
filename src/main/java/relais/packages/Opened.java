package relais.packages;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An item that somebody has open.
 *
 * @param session when, in milliseconds
 */
record Opened(Launch launch, Launched item, long session) {

    /** Whether it speaks by the rules of cmi5. */
    boolean isUnit() {
        return item.standard() == Standard.CMI5;
    }

    /** What the script beside the content needs to know before the content begins. */
    Map<String, Object> start() {
        return isUnit() ? Map.of("standard", item.standard()) : scorm();
    }

    private Map<String, Object> scorm() {
        var earlier = Report.values(item.data());
        var start = new LinkedHashMap<String, Object>();
        start.put("standard", item.standard());
        start.put("session", session);
        start.put("learnerId", Launch.learnerId(item.launchKey(), launch.personId()));
        start.put("learnerName", item.familyName() + ", " + item.givenName());
        start.put("language", item.language());
        start.put("rules", ItemRules.read(item.rules()));
        start.put("seconds", item.seconds() + SessionTime.seconds(earlier));
        start.put("anew", item.ended());
        start.put("values", item.ended() ? Map.of() : earlier);
        return start;
    }
}

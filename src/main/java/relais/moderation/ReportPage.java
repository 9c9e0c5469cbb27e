package relais.moderation;

import relais.mentions.Said;
import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reporting a comment.
 *
 * @param reported whether the visitor did so before
 */
public record ReportPage(Visit visit, Said comment, boolean reported, ReportForm form) {

    public Map<String, String> reasons() {
        var reasons = new LinkedHashMap<String, String>();
        for (var reason : Reason.values()) {
            reasons.put(reason.word(), visit.text("moderation.reason." + reason.word()));
        }
        return reasons;
    }
}

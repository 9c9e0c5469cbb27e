package relais.packages;

import static relais.packages.OpenUnit.putUnlessNull;

import relais.database.Json;
import relais.packages.UnitRules.Group;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the portal itself says of somebody, by the rules of cmi5. */
final class OwnStatements {

    private final StatementStore store;

    OwnStatements(StatementStore store) {
        this.store = store;
    }

    void launched(OpenUnit unit, Instant now) {
        var rules = unit.rules();
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put(Cmi5.LAUNCH_MODE, unit.sitting().mode());
        extensions.put(Cmi5.LAUNCH_URL, unit.url());
        extensions.put(Cmi5.MOVE_ON, rules.moveOn().word());
        putUnlessNull(extensions, Cmi5.MASTERY_SCORE, rules.masteryScore());
        putUnlessNull(extensions, Cmi5.LAUNCH_PARAMETERS, rules.launchParameters());
        say(
                unit,
                Verb.LAUNCHED,
                about(unit.activityId(), rules.activityType()),
                new Setting(unit.sitting().id(), rules.publisherId(), true, extensions, Map.of()),
                now);
    }

    /** The time between launch and the last word is how long it took. */
    void abandoned(OpenUnit unit, Sitting sitting, Instant now) {
        var rules = UnitRules.read(sitting.rules());
        var took = Duration.between(sitting.begunAt(), sitting.saidAt());
        say(
                unit,
                Verb.ABANDONED,
                about(unit.activityId(sitting.itemId()), rules.activityType()),
                new Setting(
                        sitting.id(),
                        rules.publisherId(),
                        true,
                        Map.of(),
                        Map.of("duration", took.toString())),
                now);
    }

    void waived(OpenUnit unit, long itemId, UnitRules rules, Instant now) {
        say(
                unit,
                Verb.WAIVED,
                about(unit.activityId(itemId), rules.activityType()),
                new Setting(
                        UUID.randomUUID().toString(),
                        rules.publisherId(),
                        true,
                        Map.of(),
                        Map.of(
                                "success", true,
                                "completion", true,
                                "extensions", Map.of(Cmi5.REASON, "Equivalent Outside Activity"))),
                now);
    }

    /** A unit by itself is beyond what cmi5 defines, and so is not said in its name. */
    void satisfied(OpenUnit unit, Instant now) {
        say(
                unit,
                Verb.SATISFIED,
                about(unit.activityId(), unit.rules().activityType()),
                new Setting(
                        unit.sitting().id(), unit.rules().publisherId(), false, Map.of(), Map.of()),
                now);
    }

    void satisfied(OpenUnit unit, Group group, String sessionId, Instant now) {
        say(
                unit,
                Verb.SATISFIED,
                about(unit.activityId(group), group.isCourse() ? Cmi5.COURSE : Cmi5.BLOCK),
                new Setting(sessionId, group.publisherId(), true, Map.of(), Map.of()),
                now);
    }

    /** What stands around a verb and its object. */
    private record Setting(
            String sessionId,
            String publisherId,
            boolean defined,
            Map<String, Object> extensions,
            Map<String, Object> result) {

        private List<Map<String, Object>> categories() {
            var categories = new ArrayList<Map<String, Object>>();
            if (defined) {
                categories.add(about(Cmi5.CATEGORY, null));
            }
            if (result.containsKey("success")) {
                categories.add(about(Cmi5.CATEGORY_MOVE_ON, null));
            }
            return categories;
        }

        private Map<String, Object> context(String registration) {
            var all = new LinkedHashMap<String, Object>(extensions);
            all.put(Cmi5.SESSION_ID, sessionId);
            return Map.of(
                    "registration",
                    registration,
                    "contextActivities",
                    Map.of("category", categories(), "grouping", List.of(about(publisherId, null))),
                    "extensions",
                    all);
        }
    }

    private static Map<String, Object> about(String activity, String type) {
        var object = new LinkedHashMap<String, Object>();
        object.put("objectType", "Activity");
        object.put("id", activity);
        if (type != null) {
            object.put("definition", Map.of("type", type));
        }
        return object;
    }

    private void say(
            OpenUnit unit, Verb verb, Map<String, Object> object, Setting setting, Instant now) {
        var id = UUID.randomUUID().toString();
        var statement = new LinkedHashMap<String, Object>();
        statement.put("id", id);
        statement.put("actor", unit.learner().agent());
        statement.put("verb", Map.of("id", verb.iri(), "display", Map.of("en", verb.word())));
        statement.put("object", object);
        if (!setting.result().isEmpty()) {
            statement.put("result", setting.result());
        }
        statement.put("context", setting.context(unit.learner().registration()));
        statement.put("timestamp", now.toString());
        statement.put("stored", now.toString());
        statement.put("authority", unit.learner().authority());
        statement.put("version", "1.0.0");
        store.insert(
                unit.personId(),
                unit.packageId(),
                id,
                verb.iri(),
                Optional.of((String) object.get("id")),
                now,
                Json.write(statement));
    }
}

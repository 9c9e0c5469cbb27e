package relais.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/** What content of cmi5 says by the book, to be spoilt by tests. */
record Sentence(
        JsonNode actor,
        String activityId,
        String registration,
        String sessionId,
        String publisherId) {

    private static final JsonMapper JSON = new JsonMapper();

    static Sentence in(OpenUnit unit) {
        return new Sentence(
                JSON.valueToTree(unit.learner().agent()),
                unit.activityId(),
                unit.learner().registration(),
                unit.sitting().id(),
                unit.rules().publisherId());
    }

    /** A statement with one of the verbs of cmi5. */
    ObjectNode with(Verb verb, Consumer<ObjectNode> change) {
        var statement = allowed(verb.iri(), activityId);
        category(statement, Cmi5.CATEGORY);
        if (verb.isTimed()) {
            statement.withObject("result").put("duration", "PT1M");
        }
        if (verb == Verb.COMPLETED) {
            statement.withObject("result").put("completion", true);
        }
        if (verb.isJudgement()) {
            statement.withObject("result").put("success", verb == Verb.PASSED);
        }
        if (verb.isJudgement() || verb == Verb.COMPLETED) {
            category(statement, Cmi5.CATEGORY_MOVE_ON);
        }
        change.accept(statement);
        return statement;
    }

    ObjectNode with(Verb verb) {
        return with(verb, _ -> {});
    }

    /** Something that cmi5 has no rules for. */
    ObjectNode allowed(String verb, String activity) {
        var statement = JSON.createObjectNode();
        statement.put("id", UUID.randomUUID().toString());
        statement.set("actor", actor.deepCopy());
        statement.withObject("verb").put("id", verb).withObject("display").put("en", "did");
        statement.withObject("object").put("objectType", "Activity").put("id", activity);
        var context = statement.withObject("context").put("registration", registration);
        context.withObject("contextActivities")
                .withArray("grouping")
                .addObject()
                .put("id", publisherId);
        context.withObject("extensions").put(Cmi5.SESSION_ID, sessionId);
        statement.put("timestamp", Instant.now().toString());
        return statement;
    }

    static void category(ObjectNode statement, String id) {
        statement
                .withObject("context")
                .withObject("contextActivities")
                .withArray("category")
                .addObject()
                .put("id", id);
    }
}

package relais.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Something that content says, well-formed by the rules of xAPI. */
record Statement(ObjectNode json) {

    private static final Set<String> PROPERTIES =
            Set.of(
                    "id",
                    "actor",
                    "verb",
                    "object",
                    "result",
                    "context",
                    "timestamp",
                    "stored",
                    "authority",
                    "version");
    private static final Set<String> OF_RESULT =
            Set.of("score", "success", "completion", "response", "duration", "extensions");
    private static final Set<String> OF_SCORE = Set.of("scaled", "raw", "min", "max");
    private static final Set<String> OF_CONTEXT =
            Set.of(
                    "registration",
                    "instructor",
                    "team",
                    "contextActivities",
                    "revision",
                    "platform",
                    "language",
                    "statement",
                    "extensions");
    private static final List<String> OF_ACTIVITIES =
            List.of("parent", "grouping", "category", "other");

    static Statement read(JsonNode node) {
        Shape.check(!node.has("attachments"), "Attachments are not kept here.");
        Shape.object(node, "A statement", PROPERTIES);
        Shape.uuid(node.path("id"), "id");
        Shape.object(node.path("actor"), "actor");
        Shape.timestamp(node.path("timestamp"), "timestamp");
        Shape.check(
                node.path("version").asText("1.0.3").startsWith("1.0"),
                "version has to be one of 1.0.");
        readVerb(node.path("verb"));
        readObject(node.path("object"));
        if (node.has("result")) {
            readResult(node.path("result"));
        }
        if (node.has("context")) {
            readContext(node.path("context"));
        }
        return new Statement((ObjectNode) node);
    }

    String id() {
        return Shape.uuid(json.path("id"), "id");
    }

    JsonNode actor() {
        return json.path("actor");
    }

    String verb() {
        return json.path("verb").path("id").asText();
    }

    /** Empty where something else than an activity is spoken of. */
    Optional<String> activity() {
        var object = json.path("object");
        return object.path("objectType").asText("Activity").equals("Activity")
                ? Optional.of(object.path("id").asText())
                : Optional.empty();
    }

    JsonNode result() {
        return json.path("result");
    }

    Optional<Double> score() {
        var scaled = result().path("score").path("scaled");
        return scaled.isNumber() ? Optional.of(scaled.doubleValue()) : Optional.empty();
    }

    String registration() {
        return json.path("context").path("registration").asText();
    }

    JsonNode extension(String name) {
        return json.path("context").path("extensions").path(name);
    }

    /** By the clock of the content. */
    Instant at() {
        return Shape.timestamp(json.path("timestamp"), "timestamp").toInstant();
    }

    boolean isUtc() {
        return Shape.timestamp(json.path("timestamp"), "timestamp").getOffset().getTotalSeconds()
                == 0;
    }

    /** Whether it says so by the rules of cmi5; else it may say what it likes. */
    boolean isDefined() {
        return isAbout("category", Cmi5.CATEGORY);
    }

    boolean isAbout(String kind, String activity) {
        return activities(json.path("context").path("contextActivities").path(kind))
                .anyMatch(it -> it.path("id").asText().equals(activity));
    }

    private static void readVerb(JsonNode verb) {
        Shape.object(verb, "verb", Set.of("id", "display"));
        Shape.iri(verb.path("id"), "verb.id");
        if (verb.has("display")) {
            Shape.words(verb.path("display"), "verb.display");
        }
    }

    private static void readObject(JsonNode object) {
        Shape.object(object, "object");
        switch (object.path("objectType").asText("Activity")) {
            case "Activity" -> readActivity(object);
            case "StatementRef" -> Shape.uuid(object.path("id"), "object.id");
            case "Agent", "Group", "SubStatement" ->
                    Shape.check(object.size() > 1, "object says nothing.");
            default -> throw Unacceptable.malformed("object.objectType is not known to xAPI.");
        }
    }

    private static void readActivity(JsonNode activity) {
        Shape.object(activity, "An activity", Set.of("objectType", "id", "definition"));
        Shape.check(
                activity.path("objectType").asText("Activity").equals("Activity"),
                "Only activities can stand in contextActivities.");
        Shape.iri(activity.path("id"), "The id of an activity");
        if (activity.has("definition")) {
            Shape.object(activity.path("definition"), "definition");
        }
    }

    private static void readResult(JsonNode result) {
        Shape.object(result, "result", OF_RESULT);
        Shape.truth(result.path("success"), "result.success");
        Shape.truth(result.path("completion"), "result.completion");
        if (result.has("response")) {
            Shape.text(result.path("response"), "result.response");
        }
        if (result.has("duration")) {
            Shape.duration(result.path("duration"), "result.duration");
        }
        if (result.has("extensions")) {
            Shape.extensions(result.path("extensions"));
        }
        if (result.has("score")) {
            readScore(result.path("score"));
        }
    }

    private static void readScore(JsonNode score) {
        Shape.object(score, "score", OF_SCORE);
        OF_SCORE.forEach(it -> Shape.number(score.path(it), "score." + it));
        double scaled = score.path("scaled").asDouble();
        double raw = score.path("raw").asDouble();
        double min = score.path("min").asDouble(Double.NEGATIVE_INFINITY);
        double max = score.path("max").asDouble(Double.POSITIVE_INFINITY);
        Shape.check(scaled >= -1 && scaled <= 1, "score.scaled has to be from -1 to 1.");
        Shape.check(min < max, "score.min has to be below score.max.");
        Shape.check(
                !score.has("raw") || (min <= raw && raw <= max),
                "score.raw has to be between score.min and score.max.");
    }

    private static void readContext(JsonNode context) {
        Shape.object(context, "context", OF_CONTEXT);
        if (context.has("registration")) {
            Shape.uuid(context.path("registration"), "context.registration");
        }
        if (context.has("extensions")) {
            Shape.extensions(context.path("extensions"));
        }
        if (context.has("contextActivities")) {
            var all = context.path("contextActivities");
            Shape.object(all, "contextActivities", Set.copyOf(OF_ACTIVITIES));
            OF_ACTIVITIES.stream()
                    .flatMap(it -> activities(all.path(it)))
                    .forEach(Statement::readActivity);
        }
    }

    /** One may stand there alone, or several in a list. */
    private static Stream<JsonNode> activities(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                : node.isMissingNode() ? Stream.empty() : Stream.of(node);
    }
}

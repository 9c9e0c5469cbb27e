package relais.training;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;

import relais.database.Json;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody answered in a quiz, by the id of the question. As JSON: an array of choices, an
 * object of pairs, or a text.
 */
public record Answers(Map<Long, Answer> byQuestion) {

    static Answers read(String json) {
        var nodes = Json.read(json, new TypeReference<Map<Long, JsonNode>>() {});
        return new Answers(
                nodes.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, it -> read(it.getValue()))));
    }

    private static Answer read(JsonNode node) {
        Class<? extends Answer> type =
                node.isTextual()
                        ? Answer.Filled.class
                        : node.isObject() ? Answer.Matched.class : Answer.Picked.class;
        return Json.read(node, type);
    }

    String json() {
        return Json.write(byQuestion);
    }

    /** To these questions and no others; what was left out is an answer that is not right. */
    Answers to(Set<Long> questions) {
        return new Answers(questions.stream().collect(Collectors.toMap(id -> id, this::to)));
    }

    Set<Long> questions() {
        return byQuestion.keySet();
    }

    Answer to(long question) {
        return byQuestion.getOrDefault(question, Answer.NONE);
    }
}

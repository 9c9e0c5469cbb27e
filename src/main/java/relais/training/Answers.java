package relais.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which choices somebody made in a quiz: by question, both by their ids. */
public record Answers(Map<Long, Set<Long>> choices) {

    private static final JsonMapper JSON = new JsonMapper();

    static Answers read(String json) {
        try {
            return new Answers(JSON.readValue(json, new TypeReference<Map<Long, Set<Long>>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String json() {
        try {
            return JSON.writeValueAsString(choices);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean chose(SolutionRow choice) {
        return choices.getOrDefault(choice.questionId(), Set.of()).contains(choice.choiceId());
    }

    /** Everything that is right was chosen, and nothing else. */
    boolean areRight(List<SolutionRow> choicesOfOneQuestion) {
        return choicesOfOneQuestion.stream().allMatch(it -> it.correct() == chose(it));
    }
}

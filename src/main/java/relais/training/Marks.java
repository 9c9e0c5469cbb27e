package relais.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.util.Map;

/** Which questions of a try were answered well, by their ids. */
public record Marks(Map<Long, Boolean> byQuestion) {

    private static final JsonMapper JSON = new JsonMapper();

    static Marks read(String json) {
        try {
            return new Marks(JSON.readValue(json, new TypeReference<Map<Long, Boolean>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String json() {
        try {
            return JSON.writeValueAsString(byQuestion);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    int well() {
        return (int) byQuestion.values().stream().filter(well -> well).count();
    }
}

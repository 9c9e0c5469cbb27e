package relais.training;

import com.fasterxml.jackson.core.type.TypeReference;

import relais.database.Json;

import java.util.Map;

/** Which questions of a try were answered well, by their ids. */
public record Marks(Map<Long, Boolean> byQuestion) {

    static Marks read(String json) {
        return new Marks(Json.read(json, new TypeReference<Map<Long, Boolean>>() {}));
    }

    String json() {
        return Json.write(byQuestion);
    }

    int well() {
        return (int) byQuestion.values().stream().filter(well -> well).count();
    }
}

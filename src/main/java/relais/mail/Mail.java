package relais.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.Map;

/** A letter on its way to somebody, in their language. */
public record Mail(
        long id,
        long personId,
        int lane,
        String letter,
        String details,
        Instant createdAt,
        String email,
        String givenName,
        String familyName,
        String language) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public String name() {
        return givenName + " " + familyName;
    }

    public Map<String, String> filledIn() {
        try {
            return JSON.readValue(details, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Mail " + id + " is unreadable", e);
        }
    }
}

package relais.mail;

import com.fasterxml.jackson.core.type.TypeReference;

import relais.database.Json;

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

    public String name() {
        return givenName + " " + familyName;
    }

    public Map<String, String> filledIn() {
        return Json.read(details, new TypeReference<>() {});
    }
}

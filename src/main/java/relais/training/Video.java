package relais.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.util.Map;
import java.util.Objects;

/**
 * What a lesson shows above its text. Kept as JSON.
 *
 * @param file the address of one that was uploaded; nothing where it lies elsewhere
 * @param link its page at somebody else's; nothing where it was uploaded
 * @param captions addresses by language
 * @param poster the address of the picture that stands for it; nothing for its first one
 * @param seconds how long it is, where it is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Video(
        String file, String link, Map<String, String> captions, String poster, Integer seconds) {

    private static final JsonMapper JSON = new JsonMapper();

    public Video {
        captions = Objects.requireNonNullElse(captions, Map.of());
    }

    static Video read(String json) {
        try {
            return JSON.readValue(json, Video.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Uploaded, and those who do not hear it in this language miss what it says. */
    boolean lacksCaptions(String language) {
        return file != null && !captions.containsKey(language);
    }
}

package relais.training;

import com.fasterxml.jackson.annotation.JsonInclude;

import relais.database.Json;

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

    public Video {
        captions = Objects.requireNonNullElse(captions, Map.of());
    }

    static Video read(String json) {
        return Json.read(json, Video.class);
    }

    String json() {
        return Json.write(this);
    }

    /** Uploaded, and those who do not hear it in this language miss what it says. */
    boolean lacksCaptions(String language) {
        return file != null && !captions.containsKey(language);
    }
}

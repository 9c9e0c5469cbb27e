package relais.media;

import com.fasterxml.jackson.core.type.TypeReference;

import relais.database.Json;
import relais.media.Type.Kind;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Something that was uploaded, mostly for the lessons of a module. It never changes.
 *
 * @param address what its address ends with; cannot be guessed
 * @param moduleId on whose shelf it lies; 0: on none
 * @param words alternative text by language, as JSON
 * @param seconds how long a video is, where it says
 */
public record Medium(
        long id,
        String address,
        long moduleId,
        Type type,
        String name,
        String words,
        Optional<Integer> seconds,
        long fileId,
        long size,
        Instant uploadedAt) {

    static String json(Map<String, String> words) {
        return Json.write(words);
    }

    public boolean is(Kind kind) {
        return type.kind() == kind;
    }

    /** Its name without what it is. */
    public String stem() {
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** Where it is read; never another one's. */
    public String path() {
        return "/media/" + address;
    }

    /** What it shows, for those who do not see it; empty where nobody said. */
    public String words(String language) {
        return Json.read(words, new TypeReference<Map<String, String>>() {})
                .getOrDefault(language, "");
    }
}

package relais.feed;

import java.util.Map;

/**
 * A picture that was uploaded here.
 *
 * @param address of a medium
 * @param words what it shows, by language, for those who do not see it
 */
public record Picture(String address, Map<String, String> words) {

    String words(String language) {
        return words.getOrDefault(language, "");
    }
}

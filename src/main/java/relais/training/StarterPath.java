package relais.training;

import java.util.List;
import java.util.Map;

/**
 * A path that comes with the portal, and the addresses of its modules.
 *
 * @param there its path is in the catalogue, and only modules are missing
 */
public record StarterPath(
        String slug, Map<String, String> title, List<String> modules, boolean there) {

    /** In the language asked for, else in one that there is. */
    public String title(String language) {
        return Draft.words(title, language);
    }
}

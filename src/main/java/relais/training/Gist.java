package relais.training;

import relais.database.Json;

import java.util.List;
import java.util.Map;

/**
 * What lists show of a module, so that they need not read all of it. Kept as JSON beside each draft
 * and version.
 *
 * @param lessons how many there are
 * @param questions how many there are
 * @param minutes working time
 * @param missing the languages in which something is not there
 */
public record Gist(
        Map<String, String> title, int lessons, int questions, int minutes, List<String> missing) {

    static Gist of(Draft draft) {
        return new Gist(
                draft.title(),
                draft.lessons().size(),
                draft.questions().size(),
                draft.time(),
                Draft.LANGUAGES.stream().filter(it -> draft.missing(it) > 0).toList());
    }

    static Gist read(String json) {
        return Json.read(json, Gist.class);
    }

    String json() {
        return Json.write(this);
    }

    /** In the language asked for, else in one that there is. */
    public String title(String language) {
        return Draft.words(title, language);
    }
}

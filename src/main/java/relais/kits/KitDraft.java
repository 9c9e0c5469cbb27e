package relais.kits;

import relais.database.Json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A kit as an editor writes it.
 *
 * @param aids by language
 */
public record KitDraft(Map<String, Aids> aids, List<Opening.Wording> openings, boolean pictured) {

    String json() {
        return Json.write(aids);
    }

    /** Whether nobody would be offered “the text”. */
    public boolean isReady() {
        return isReady(openings);
    }

    static boolean isReady(List<Opening.Wording> openings) {
        var byLanguage =
                openings.stream()
                        .map(Opening.Wording::language)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return !byLanguage.isEmpty()
                && byLanguage.values().stream().allMatch(it -> it >= Kit.FEWEST_OPENINGS);
    }
}

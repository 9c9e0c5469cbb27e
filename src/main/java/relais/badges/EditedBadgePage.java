package relais.badges;

import relais.badges.CatalogueStore.Change;
import relais.web.Visit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A badge to be changed or made.
 *
 * @param badge none while it is new
 * @param overtaken who changed it while this form was open
 */
public record EditedBadgePage(
        Visit visit, Optional<Badge> badge, BadgeForm form, Optional<Change> overtaken) {

    public String path() {
        return badge.map(it -> "/hr/badges/" + it.slug()).orElse("/hr/badges");
    }

    /** Whether its audience can be chosen: a rule says itself for whom it is. */
    public boolean hasAudience() {
        return badge.filter(it -> it.kind() == Badge.Kind.AUTOMATIC).isEmpty();
    }

    /** Whether it can be given by so many colleagues: it is new, or it is one of those. */
    public boolean hasNominators() {
        return badge.filter(it -> it.kind() != Badge.Kind.PEERS).isEmpty();
    }

    public Map<String, String> kinds() {
        return words(Badge.Kind.values(), "badges.kind.");
    }

    public Map<String, String> kindNotes() {
        return words(Badge.Kind.values(), "badges.kind.note.");
    }

    public Map<String, String> audiences() {
        return words(Badge.Audience.values(), "badges.audience.");
    }

    public Map<String, String> levelNumbers() {
        var numbers = new LinkedHashMap<String, String>();
        IntStream.rangeClosed(1, 3)
                .mapToObj(String::valueOf)
                .forEach(
                        it ->
                                numbers.put(
                                        it,
                                        visit.text("badges.edit.levels.n", Integer.valueOf(it))));
        return numbers;
    }

    /** The visitor's first. */
    public List<String> languages() {
        return BadgeForm.LANGUAGES.stream()
                .sorted(Comparator.comparing(it -> !it.equals(visit.language())))
                .toList();
    }

    public List<String> shapes() {
        return Look.SHAPES;
    }

    public List<String> symbols() {
        return Look.SYMBOLS;
    }

    public List<Integer> hues() {
        return IntStream.range(0, Look.HUES).boxed().toList();
    }

    public String shape() {
        return Look.SHAPES.contains(typed("shape")) ? typed("shape") : Look.SHAPES.getFirst();
    }

    public String symbol() {
        return Look.SYMBOLS.contains(typed("symbol")) ? typed("symbol") : Look.SYMBOLS.getFirst();
    }

    public int hue() {
        return hues().stream()
                .filter(it -> it.toString().equals(typed("hue")))
                .findFirst()
                .orElse(0);
    }

    private String typed(String field) {
        return form.form().value(field);
    }

    private Map<String, String> words(Enum<?>[] values, String key) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(values)
                .map(RuleWords::word)
                .forEach(it -> words.put(it, visit.text(key + it)));
        return words;
    }
}

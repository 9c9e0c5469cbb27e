package relais.badges;

import gg.jte.Content;

import relais.web.Visit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rule of one level, to be changed.
 *
 * @param count how many would be given it, once that was asked for
 * @param overtaken what somebody else wrote while this form was open
 */
public record LevelRulePage(
        Visit visit,
        Badge badge,
        int level,
        String levelName,
        RuleForm form,
        Map<Long, String> titles,
        Optional<Integer> count,
        Optional<RuleEdition> overtaken) {

    public String path() {
        return "/hr/badges/" + badge.slug() + "/rules/" + level;
    }

    /** The badge's name, with its level's where there are several. */
    public String title() {
        return badge.levels() == 1 ? badge.name() : badge.name() + " · " + levelName;
    }

    public Map<String, String> acts() {
        var acts = new LinkedHashMap<String, String>();
        RuleWords.ACTS.forEach(
                it -> {
                    var word = RuleWords.word(it);
                    acts.put(word, visit.text("points.act." + word));
                });
        return acts;
    }

    public Map<String, String> spans() {
        return words(Span.values(), "badges.rule.within.");
    }

    public Map<String, String> combinations() {
        return words(Rule.Combination.values(), "badges.rule.combine.");
    }

    public Map<String, String> modules() {
        var modules = new LinkedHashMap<String, String>();
        titles.forEach((id, title) -> modules.put(id.toString(), title));
        return modules;
    }

    public Map<String, String> tellings() {
        var tellings = new LinkedHashMap<String, String>();
        tellings.put("quiet", visit.text("badges.rule.quiet"));
        tellings.put("told", visit.text("badges.rule.told"));
        return tellings;
    }

    /** What somebody else wrote. */
    public Content theirs() {
        var words = new RuleWords(visit, titles);
        return overtaken.map(it -> words.of(it.rule())).orElseThrow();
    }

    private Map<String, String> words(Enum<?>[] values, String key) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(values)
                .map(RuleWords::word)
                .forEach(it -> words.put(it, visit.text(key + it)));
        return words;
    }
}

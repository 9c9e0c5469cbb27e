package relais.points;

import relais.activity.Action;
import relais.web.Visit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule to be changed or made.
 *
 * @param rule none while it is new
 * @param preview what it would have given, once that was asked for
 * @param overtaken what somebody else wrote while this form was open
 */
public record EditedRulePage(
        Visit visit,
        Optional<ShownRule> rule,
        RuleForm form,
        List<String> countryCodes,
        List<String> families,
        Optional<Preview> preview,
        Optional<ShownRule> overtaken) {

    public String path() {
        return rule.map(ShownRule::path).orElse("/lead/rules");
    }

    public String back() {
        return path();
    }

    public Map<String, String> acts() {
        var acts = new LinkedHashMap<String, String>();
        Arrays.stream(Action.values())
                .filter(Rules.PAYABLE::contains)
                .forEach(it -> acts.put(it.name(), ShownRule.act(visit, it)));
        return acts;
    }

    public Map<String, String> countries() {
        return visit.countries(countryCodes);
    }

    public Map<String, String> jobFamilies() {
        var all = new LinkedHashMap<String, String>();
        families.forEach(it -> all.put(it, it));
        return all;
    }

    public Map<String, String> states() {
        var states = new LinkedHashMap<String, String>();
        states.put("on", visit.text("points.rules.on"));
        states.put("off", visit.text("points.rules.off"));
        return states;
    }
}

package relais.badges;

import relais.badges.Rule.Combination;

import java.util.List;

/** By what a level shall come. */
public record RuleDraft(Combination combination, List<RulePart> parts) {

    boolean isLike(Rule rule) {
        return parts.equals(rule.parts())
                && (parts.size() == 1 || combination == rule.combination());
    }

    Rule of(Badge badge, int level) {
        return new Rule(0, badge.id(), level, 0, combination, parts);
    }
}

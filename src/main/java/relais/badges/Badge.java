package relais.badges;

import relais.activity.Action;

import java.util.Optional;

/** Something that can be earned: by a rule, or because HR saw it. */
public record Badge(
        long id,
        String slug,
        Kind kind,
        String shape,
        String symbol,
        int hue,
        String name,
        String description,
        String criteria,
        Optional<Action> ruleAction,
        Optional<Integer> ruleCount) {

    public enum Kind {
        AUTOMATIC,
        HR
    }
}

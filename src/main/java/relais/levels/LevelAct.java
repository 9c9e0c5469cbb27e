package relais.levels;

import relais.activity.Action;

/** What counts, and as how many good turns. */
public record LevelAct(Action action, int turns) {

    /** The part of a message's key that names it. */
    public String word() {
        return action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

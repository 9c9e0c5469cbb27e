package relais.badges;

import relais.activity.Action;

/** A badge that is given to whoever did this so many times. */
public record BadgeRule(long id, Action action, int count) {}

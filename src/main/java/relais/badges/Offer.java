package relais.badges;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people may give, as a form offers it: each level of a badge is a choice of its own. */
public record Offer(List<Badge> badges, Map<Long, Map<Integer, String>> levels) {

    /** What a choice is called; its value is the slug, with the level behind a colon. */
    public Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        for (var badge : badges) {
            if (badge.levels() == 1) {
                names.put(badge.slug(), badge.name());
            } else {
                for (int level = 1; level <= badge.levels(); level++) {
                    names.put(
                            badge.slug() + ":" + level, badge.name() + " · " + name(badge, level));
                }
            }
        }
        return names;
    }

    /** What each choice takes. */
    public Map<String, String> notes() {
        var notes = new LinkedHashMap<String, String>();
        for (var badge : badges) {
            for (int level = 1; level <= badge.levels(); level++) {
                notes.put(
                        badge.levels() == 1 ? badge.slug() : badge.slug() + ":" + level,
                        badge.criteria());
            }
        }
        return notes;
    }

    private String name(Badge badge, int level) {
        return levels.getOrDefault(badge.id(), Map.of()).getOrDefault(level, String.valueOf(level));
    }
}

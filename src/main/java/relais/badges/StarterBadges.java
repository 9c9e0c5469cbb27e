package relais.badges;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import relais.activity.Action;
import relais.badges.Rule.Combination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The badges that a programme begins with: db/starter/badges.yaml. */
final class StarterBadges {

    /** One condition: so many acts, ever or within a period. */
    private record Part(Action action, int count, Span span) {

        private RulePart part() {
            return RulePart.acts(action, count, span == null ? Span.EVER : span);
        }
    }

    /** One condition, all of several, or any of them. */
    private record Condition(Action action, int count, Span span, List<Part> all, List<Part> any) {

        private Combination combination() {
            return any == null ? Combination.ALL : Combination.ANY;
        }

        private List<RulePart> parts() {
            var parts = all != null ? all : any;
            return (parts == null ? List.of(new Part(action, count, span)) : parts)
                    .stream().map(Part::part).toList();
        }
    }

    /** Without a rule, people give it. */
    private record Level(Map<String, String> name, Condition rule) {}

    private record Entry(
            String slug,
            Badge.Kind kind,
            String shape,
            String symbol,
            int hue,
            Integer validity,
            Condition rule,
            List<Level> levels,
            Map<String, String> name,
            Map<String, String> description,
            Map<String, String> criteria) {

        private List<Level> everyLevel() {
            return levels == null ? List.of(new Level(Map.of(), rule)) : levels;
        }
    }

    private StarterBadges() {}

    static void load(BadgeStore store, Rules rules) {
        int position = 0;
        for (var badge : read()) {
            position += 10;
            store.insert(
                    badge.slug(),
                    badge.kind(),
                    badge.shape(),
                    badge.symbol(),
                    badge.hue(),
                    position,
                    badge.everyLevel().size(),
                    badge.validity());
            load(store, rules, store.idOf(badge.slug()), badge);
        }
    }

    private static void load(BadgeStore store, Rules rules, long id, Entry badge) {
        for (var language : badge.name().keySet()) {
            store.writeText(
                    id,
                    language,
                    badge.name().get(language),
                    badge.description().get(language),
                    badge.criteria().get(language));
        }
        for (int i = 0; i < badge.everyLevel().size(); i++) {
            var level = badge.everyLevel().get(i);
            int number = i + 1;
            level.name().forEach((language, name) -> store.writeLevel(id, number, language, name));
            if (level.rule() != null) {
                var draft = new RuleDraft(level.rule().combination(), level.rule().parts());
                rules.write(id, number, 0, draft, Optional.empty());
            }
        }
    }

    private static List<Entry> read() {
        try (var yaml = StarterBadges.class.getResourceAsStream("/db/starter/badges.yaml")) {
            return new YAMLMapper().readValue(yaml, new TypeReference<List<Entry>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package relais.badges;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import relais.activity.Action;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The badges that a programme begins with: db/starter/badges.yaml. */
final class StarterBadges {

    private record Rule(Action action, int count) {}

    /** No rule: HR gives it. */
    private record Entry(
            String slug,
            Badge.Kind kind,
            String shape,
            String symbol,
            int hue,
            Rule rule,
            Map<String, String> name,
            Map<String, String> description,
            Map<String, String> criteria) {}

    private StarterBadges() {}

    static void load(BadgeStore store) {
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
                    badge.rule() == null ? null : badge.rule().action(),
                    badge.rule() == null ? null : badge.rule().count());
            for (var language : badge.name().keySet()) {
                store.insertText(
                        badge.slug(),
                        language,
                        badge.name().get(language),
                        badge.description().get(language),
                        badge.criteria().get(language));
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

package relais.badges;

import java.util.List;
import java.util.Optional;

/** Everything about a badge that HR decides. */
public record BadgeTerms(
        Badge.Kind kind,
        String shape,
        String symbol,
        int hue,
        Badge.Audience audience,
        int levels,
        Optional<Integer> validityMonths,
        int noticeDays,
        int nominators,
        List<Wording> wordings,
        List<LevelWording> levelWordings) {

    String englishName() {
        return wordings.stream()
                .filter(it -> it.language().equals("en"))
                .findFirst()
                .orElseThrow()
                .name();
    }
}

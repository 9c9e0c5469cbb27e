package relais.badges;

import relais.web.Form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What HR wants a badge to be. Words in both languages; an empty validity is for ever. */
public record BadgeForm(Form form) {

    static final List<String> LANGUAGES = List.of("en", "fr");

    private static final int MOST_LEVELS = 3;
    private static final int MOST_MONTHS = 120;
    private static final int MOST_DAYS = 365;
    private static final int MOST_NOMINATORS = 10;

    static BadgeForm blank() {
        return new BadgeForm(
                Form.filled(
                        Map.of(
                                "kind", List.of("hr"),
                                "shape", List.of(Look.SHAPES.getFirst()),
                                "symbol", List.of(Look.SYMBOLS.getFirst()),
                                "hue", List.of("6"),
                                "audience", List.of("everyone"),
                                "levels", List.of("1"),
                                "notice", List.of("30"),
                                "nominators", List.of("3"))));
    }

    /** With what holds now. */
    static BadgeForm of(Badge badge, List<Wording> wordings, List<LevelWording> levels) {
        var values = new HashMap<String, List<String>>();
        values.put("version", List.of(String.valueOf(badge.version())));
        values.put("kind", List.of(RuleWords.word(badge.kind())));
        values.put("shape", List.of(badge.shape()));
        values.put("symbol", List.of(badge.symbol()));
        values.put("hue", List.of(String.valueOf(badge.hue())));
        values.put("audience", List.of(RuleWords.word(badge.audience())));
        values.put("levels", List.of(String.valueOf(badge.levels())));
        values.put(
                "validity",
                badge.validityMonths().map(String::valueOf).map(List::of).orElse(List.of()));
        values.put("notice", List.of(String.valueOf(badge.noticeDays())));
        values.put("nominators", List.of(String.valueOf(badge.nominators())));
        for (var words : wordings) {
            values.put("name-" + words.language(), List.of(words.name()));
            values.put("description-" + words.language(), List.of(words.description()));
            values.put("criteria-" + words.language(), List.of(words.criteria()));
        }
        for (var level : levels) {
            values.put(levelField(level.level(), level.language()), List.of(level.name()));
        }
        return new BadgeForm(Form.filled(values));
    }

    static BadgeForm submitted(Form form) {
        var badge = new BadgeForm(form);
        for (var language : LANGUAGES) {
            form.required("name-" + language).atMost(80, "name-" + language);
            form.required("description-" + language).atMost(400, "description-" + language);
            form.required("criteria-" + language).atMost(400, "criteria-" + language);
        }
        form.check("kind", badge.kind().isPresent(), "form.error.required")
                .check("shape", Look.SHAPES.contains(form.value("shape")), "form.error.required")
                .check("symbol", Look.SYMBOLS.contains(form.value("symbol")), "form.error.required")
                .check("hue", badge.number("hue", 0, Look.HUES - 1), "form.error.required")
                .check("audience", badge.audience().isPresent(), "form.error.required")
                .check("levels", badge.number("levels", 1, MOST_LEVELS), "form.error.required")
                .check("validity", badge.hasValidity(), "badges.edit.validity.error")
                .check("notice", badge.number("notice", 1, MOST_DAYS), "badges.edit.notice.error")
                .check(
                        "nominators",
                        badge.number("nominators", 2, MOST_NOMINATORS),
                        "badges.edit.nominators.error")
                .check(
                        "levels",
                        badge.kind().filter(Badge.Kind.PEERS::equals).isEmpty()
                                || form.value("levels").equals("1"),
                        "badges.edit.levels.peers");
        if (badge.number("levels", 2, MOST_LEVELS)) {
            badge.levelFields().forEach(it -> form.required(it).atMost(40, it));
        }
        return badge;
    }

    /** The version that was seen; none that exists where the form does not say. */
    int seen() {
        return form.value("version").matches("\\d{1,9}") ? whole("version") : -1;
    }

    /** As if the latest version had been seen: saving it again replaces that one. */
    BadgeForm afterSeeing(Badge latest) {
        form.put("version", String.valueOf(latest.version()));
        return this;
    }

    /** Only of a form that is valid. */
    BadgeTerms terms() {
        var kind = kind().orElseThrow();
        return new BadgeTerms(
                kind,
                form.value("shape"),
                form.value("symbol"),
                whole("hue"),
                // a rule says itself for whom it is
                kind == Badge.Kind.AUTOMATIC ? Badge.Audience.EVERYONE : audience().orElseThrow(),
                whole("levels"),
                Optional.of(form.value("validity"))
                        .filter(it -> !it.isEmpty())
                        .map(Integer::valueOf),
                whole("notice"),
                whole("nominators"),
                LANGUAGES.stream().map(this::wording).toList(),
                levelWordings());
    }

    private Wording wording(String language) {
        return new Wording(
                language,
                form.value("name-" + language),
                form.value("description-" + language),
                form.value("criteria-" + language));
    }

    private List<LevelWording> levelWordings() {
        return IntStream.rangeClosed(1, whole("levels") == 1 ? 0 : whole("levels"))
                .boxed()
                .flatMap(
                        level ->
                                LANGUAGES.stream()
                                        .map(
                                                it ->
                                                        new LevelWording(
                                                                level,
                                                                it,
                                                                form.value(levelField(level, it)))))
                .toList();
    }

    private Stream<String> levelFields() {
        return IntStream.rangeClosed(1, whole("levels"))
                .boxed()
                .flatMap(level -> LANGUAGES.stream().map(it -> levelField(level, it)));
    }

    private Optional<Badge.Kind> kind() {
        return oneOf(Badge.Kind.values(), "kind");
    }

    private Optional<Badge.Audience> audience() {
        return oneOf(Badge.Audience.values(), "audience");
    }

    private <E extends Enum<E>> Optional<E> oneOf(E[] values, String field) {
        return Arrays.stream(values)
                .filter(it -> RuleWords.word(it).equals(form.value(field)))
                .findFirst();
    }

    private boolean hasValidity() {
        return form.value("validity").isEmpty() || number("validity", 1, MOST_MONTHS);
    }

    private boolean number(String field, int least, int most) {
        return form.value(field).matches("\\d{1,4}")
                && whole(field) >= least
                && whole(field) <= most;
    }

    private int whole(String field) {
        return Integer.parseInt(form.value(field));
    }

    static String levelField(int level, String language) {
        return "level-" + level + "-" + language;
    }
}

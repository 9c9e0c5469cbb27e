package relais.kits;

import relais.timeline.Network;
import relais.web.Form;
import relais.web.Visit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A kit as it is typed: lists have a line for each entry. */
public record KitForm(Form form) {

    static final List<String> LANGUAGES = List.of("fr", "en");

    /** Openings in a language. */
    static final int OPENINGS = 6;

    static final int LONGEST_OPENING = 600;

    private static final List<String> LISTS = List.of("facts", "angles", "questions", "avoid");
    private static final int MOST_LINES = 8;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_HASHTAGS = 150;
    private static final int LONGEST_DISCLOSURE = 200;

    static KitForm blank() {
        var form = Form.blank();
        form.put("edition", "0");
        return new KitForm(form);
    }

    static KitForm of(Kit kit) {
        var values = new HashMap<String, List<String>>();
        values.put("edition", List.of(String.valueOf(kit.edition())));
        values.put("pictured", kit.pictured() ? List.of("yes") : List.of());
        kit.aids().forEach((language, aids) -> put(values, language, aids));
        for (var language : LANGUAGES) {
            var openings =
                    kit.openings().stream().filter(it -> it.language().equals(language)).toList();
            for (int i = 0; i < openings.size(); i++) {
                var opening = openings.get(i);
                values.put(opening(language, i), List.of(opening.words()));
                values.put(
                        network(language, i),
                        opening.network().map(Network::key).stream().toList());
            }
        }
        return new KitForm(Form.filled(values));
    }

    private static void put(Map<String, List<String>> values, String language, Aids aids) {
        values.put("facts-" + language, List.of(String.join("\n", aids.facts())));
        values.put("angles-" + language, List.of(String.join("\n", aids.angles())));
        values.put("questions-" + language, List.of(String.join("\n", aids.questions())));
        values.put("avoid-" + language, List.of(String.join("\n", aids.avoid())));
        values.put("hashtags-" + language, List.of(aids.hashtags()));
        values.put("disclosure-" + language, List.of(aids.disclosure()));
    }

    static KitForm submitted(Visit visit) {
        var form = visit.form();
        for (var language : LANGUAGES) {
            for (var list : LISTS) {
                var field = list + "-" + language;
                var lines = lines(form, field);
                form.check(field, lines.size() <= MOST_LINES, "kits.error.lines")
                        .check(
                                field,
                                lines.stream().allMatch(it -> it.length() <= LONGEST_LINE),
                                "form.error.too-long");
            }
            form.atMost(LONGEST_HASHTAGS, "hashtags-" + language)
                    .atMost(LONGEST_DISCLOSURE, "disclosure-" + language);
            for (int i = 0; i < OPENINGS; i++) {
                form.atMost(LONGEST_OPENING, opening(language, i));
            }
        }
        return new KitForm(form);
    }

    int edition() {
        return Optional.of(form.value("edition"))
                .filter(it -> it.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** Of a form without faults. */
    KitDraft draft() {
        var aids = new LinkedHashMap<String, Aids>();
        var openings = new ArrayList<Opening.Wording>();
        for (var language : LANGUAGES) {
            aids.put(language, aids(language));
            for (int i = 0; i < OPENINGS; i++) {
                var words = form.value(opening(language, i)).replace("\r\n", "\n");
                if (!words.isEmpty()) {
                    var network = Network.named(form.value(network(language, i)));
                    openings.add(new Opening.Wording(language, network, words));
                }
            }
        }
        aids.values().removeIf(Aids.NONE::equals);
        return new KitDraft(aids, openings, form.isChecked("pictured", "yes"));
    }

    private Aids aids(String language) {
        return new Aids(
                lines(form, "facts-" + language),
                lines(form, "angles-" + language),
                lines(form, "questions-" + language),
                lines(form, "avoid-" + language),
                form.value("hashtags-" + language),
                form.value("disclosure-" + language));
    }

    public static String opening(String language, int i) {
        return "opening-" + language + "-" + i;
    }

    public static String network(String language, int i) {
        return "network-" + language + "-" + i;
    }

    private static List<String> lines(Form form, String field) {
        return form.value(field).lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }
}

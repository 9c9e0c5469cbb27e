package relais.training;

import relais.web.Form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Words in both languages, side by side. One language has to be whole; the other one may wait, and
 * what is missing is shown in the first.
 *
 * @param fields "title", "summary": in the form with the language behind, "title-fr"
 */
record WordsForm(Form form, List<String> fields) {

    static Map<String, List<String>> values(String field, Map<String, String> words) {
        var values = new HashMap<String, List<String>>();
        words.forEach((language, text) -> values.put(field + "-" + language, List.of(text)));
        return values;
    }

    /** Complains where a language was begun and something is missing, or none was. */
    WordsForm check(String preferred) {
        var begun = Draft.LANGUAGES.stream().filter(this::isBegun).toList();
        for (var language : begun.isEmpty() ? List.of(preferred) : begun) {
            fields.forEach(field -> form.required(field + "-" + language));
        }
        return this;
    }

    WordsForm atMost(int length, String field) {
        Draft.LANGUAGES.forEach(language -> form.atMost(length, field + "-" + language));
        return this;
    }

    Map<String, String> words(String field) {
        return Draft.LANGUAGES.stream()
                .filter(language -> !form.value(field + "-" + language).isEmpty())
                .collect(Collectors.toMap(it -> it, it -> form.value(field + "-" + it)));
    }

    private boolean isBegun(String language) {
        return fields.stream().anyMatch(field -> !form.value(field + "-" + language).isEmpty());
    }
}

package relais.demo;

import com.fasterxml.jackson.annotation.JsonCreator;

import java.util.Map;
import java.util.stream.Collectors;

/** A text in the languages that it is written in; a name may be the same in all of them. */
record Words(Map<String, String> byLanguage) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Words of(Object value) {
        return value instanceof Map<?, ?> map
                ? new Words(
                        map.entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                it -> it.getKey().toString(),
                                                it -> it.getValue().toString())))
                : new Words(Map.of("", value.toString()));
    }

    /** In any of its languages. */
    boolean says(String words) {
        return byLanguage.containsValue(words);
    }

    String in(String language) {
        return byLanguage.getOrDefault(language, byLanguage.values().iterator().next());
    }
}

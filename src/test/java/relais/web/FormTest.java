package relais.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

class FormTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B", "\uFEFF", "\u202E \u2069", "\u0007"})
    void what_nobody_sees_is_nothing(String typed) {
        assertThat(form(typed).required("title").isValid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-", "é", "👩‍👩‍👧", "\uE000", "\u202Ereversed"})
    void what_one_sees_is_something(String typed) {
        assertThat(form(typed).required("title").isValid()).isTrue();
    }

    private static Form form(String typed) {
        return Form.filled(Map.of("title", List.of(typed)));
    }
}

package relais.programme;

import relais.web.Form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a wave is called and when it opens. */
public record WaveForm(Form form) {

    private static final int LONGEST_NAME = 60;

    static WaveForm blank() {
        return new WaveForm(Form.blank());
    }

    static WaveForm of(Wave wave) {
        return new WaveForm(
                Form.filled(
                        Map.of(
                                "version", List.of(String.valueOf(wave.version())),
                                "name", List.of(wave.name()),
                                "opens", List.of(wave.opensOn().toString()))));
    }

    static WaveForm submitted(Form form) {
        var typed = new WaveForm(form);
        form.required("name")
                .atMost(LONGEST_NAME, "name")
                .required("opens")
                .check("opens", typed.date().isPresent(), "form.error.date");
        return typed;
    }

    /** As typed, to be saved over what somebody else wrote. */
    WaveForm afterSeeing(Wave wave) {
        form.put("version", String.valueOf(wave.version()));
        return this;
    }

    WaveForm nameTaken() {
        form.check("name", false, "waves.name.taken");
        return this;
    }

    int seen() {
        var typed = form.value("version");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    String name() {
        return form.value("name");
    }

    LocalDate opensOn() {
        return date().orElseThrow();
    }

    /** Of this century: the database holds no others that anybody means. */
    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(form.value("opens")))
                    .filter(it -> it.getYear() >= 2000 && it.getYear() < 2100);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}

package relais.training;

import relais.web.Form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a module is called, how long it takes, and how its quiz is passed. */
public record DetailsForm(Form form) {

    private static final List<String> WORDS = List.of("title", "summary");

    static DetailsForm blank() {
        return new DetailsForm(
                Form.filled(Map.of("minutes", List.of("10"), "pass", List.of("70"))));
    }

    static DetailsForm of(AuthoredModule module) {
        var draft = module.draft();
        var values = new HashMap<String, List<String>>();
        values.putAll(WordsForm.values("title", draft.title()));
        values.putAll(WordsForm.values("summary", draft.summary()));
        values.put("minutes", List.of(String.valueOf(draft.minutes())));
        values.put("pass", List.of(String.valueOf(draft.pass())));
        put(values, "draw", draft.draw());
        put(values, "tries", draft.tries());
        put(values, "pauseHours", draft.pauseHours());
        put(values, "timeLimit", draft.timeLimit());
        values.put("revision", List.of(String.valueOf(module.revision())));
        return new DetailsForm(Form.filled(values));
    }

    static DetailsForm submitted(Form form, String language) {
        var details = new DetailsForm(form);
        new WordsForm(form, WORDS).check(language).atMost(200, "title").atMost(1000, "summary");
        form.required("minutes")
                .required("pass")
                .check(
                        "minutes",
                        details.isWithin("minutes", 1, 240),
                        "training.edit.minutes.error")
                .check("pass", details.isWithin("pass", 1, 100), "training.edit.pass.error");
        details.optional("draw", 1, 200, "training.edit.draw.error");
        details.optional("tries", 1, 20, "training.edit.tries.error");
        details.optional("pauseHours", 1, 720, "training.edit.pause.error");
        details.optional("timeLimit", 1, 240, "training.edit.limit.error");
        form.check(
                "pauseHours",
                form.value("tries").isEmpty() == form.value("pauseHours").isEmpty(),
                "training.edit.pause.both");
        return details;
    }

    /** With lessons and questions as they are. */
    Draft applied(Draft draft) {
        return new Draft(
                words("title"),
                words("summary"),
                number("minutes").orElseThrow(),
                number("pass").orElseThrow(),
                number("draw").orElse(null),
                number("tries").orElse(null),
                number("pauseHours").orElse(null),
                number("timeLimit").orElse(null),
                draft.lessons(),
                draft.questions());
    }

    Draft draft() {
        return applied(
                new Draft(Map.of(), Map.of(), 0, 0, null, null, null, null, List.of(), List.of()));
    }

    private static void put(Map<String, List<String>> values, String field, Integer number) {
        if (number != null) {
            values.put(field, List.of(String.valueOf(number)));
        }
    }

    private void optional(String field, int from, int to, String error) {
        form.check(field, form.value(field).isEmpty() || isWithin(field, from, to), error);
    }

    private boolean isWithin(String field, int from, int to) {
        return number(field).filter(it -> it >= from && it <= to).isPresent();
    }

    private Optional<Integer> number(String field) {
        return Optional.of(form.value(field))
                .filter(it -> it.matches("\\d{1,4}"))
                .map(Integer::valueOf);
    }

    private Map<String, String> words(String field) {
        return new WordsForm(form, WORDS).words(field);
    }
}

package relais.kudos;

import relais.web.Form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom the desk wishes to show, with which words in both languages, and on which days. */
public record SpotlightForm(Form form) {

    private static final int MOST_PEOPLE = 8;
    private static final int MOST_DAYS = 31;

    /** A week from today, with a key of its own. */
    static SpotlightForm blank(Optional<String> person, LocalDate today) {
        return new SpotlightForm(
                Form.filled(
                        Map.of(
                                "key", List.of(ThanksForm.freshKey()),
                                "people", person.map(List::of).orElse(List.of()),
                                "from", List.of(today.toString()),
                                "until", List.of(today.plusDays(6).toString()))));
    }

    static SpotlightForm submitted(Form form, LocalDate today) {
        var typed = new SpotlightForm(form);
        form.required("people")
                .check("people", typed.handles().size() <= MOST_PEOPLE, "kudos.spotlight.too-many")
                .check("people", form.value("key").matches("[\\w-]{10,40}"), "form.error.required");
        for (var field : List.of("textFr", "textEn")) {
            form.required(field)
                    .check(field, form.value(field).length() >= 20, "kudos.spotlight.text.short")
                    .atMost(600, field);
        }
        for (var field : List.of("from", "until")) {
            form.required(field).check(field, date(form, field).isPresent(), "form.error.date");
        }
        if (form.error("from") == null && form.error("until") == null) {
            form.check("from", !typed.from().isBefore(today), "kudos.spotlight.past")
                    .check("until", !typed.until().isBefore(typed.from()), "kudos.spotlight.order")
                    .check(
                            "until",
                            typed.until().isBefore(typed.from().plusDays(MOST_DAYS)),
                            "kudos.spotlight.too-long");
        }
        return typed;
    }

    /** Handles or e-mail addresses, however they were put apart; profiles' addresses as well. */
    List<String> handles() {
        return Stream.of(form.value("people").split("[\\s,;]+"))
                .map(it -> it.replaceFirst("^.*/people/", ""))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    String textEn() {
        return form.value("textEn");
    }

    String textFr() {
        return form.value("textFr");
    }

    String about() {
        return form.value("about");
    }

    LocalDate from() {
        return date(form, "from").orElseThrow();
    }

    LocalDate until() {
        return date(form, "until").orElseThrow();
    }

    String key() {
        return form.value("key");
    }

    private static Optional<LocalDate> date(Form form, String field) {
        try {
            return Optional.of(LocalDate.parse(form.value(field)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}

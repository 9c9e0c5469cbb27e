package relais.web;

import io.javalin.http.Context;

import relais.people.NamedLine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Many people, in one of three ways: names that were typed or pasted, a file of them, or a part of
 * the organisation. The fields are people, file, unit and country.
 */
public record WhomForm(Form form) {

    private static final int MOST = 20_000;

    /** Complains where nobody is named, or in two ways at once. */
    public static WhomForm submitted(Form form, Optional<String> file) {
        file.filter(it -> !it.isBlank()).ifPresent(it -> append(form, it));
        var whom = new WhomForm(form);
        form.check("people", whom.isNamed() || whom.isChosen(), "shared.whom.none")
                .check("people", !(whom.isNamed() && whom.isChosen()), "shared.whom.both")
                .check("people", whom.lines().size() <= MOST, "shared.whom.many");
        return whom;
    }

    /** The text of the file that came with a form. */
    public static Optional<String> file(Context ctx) {
        return Upload.of(ctx, "file") instanceof Upload.File(var content)
                ? Optional.of(new String(content, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** A file stands in the form as though it had been pasted, so that it is kept when refused. */
    private static void append(Form form, String text) {
        form.put("people", (form.value("people") + "\n" + text).strip());
    }

    /** Complains about a unit or a country that cannot be chosen. */
    public void within(Set<String> units, List<String> countries) {
        form.check("unit", unit().map(units::contains).orElse(true), "form.error.required")
                .check(
                        "country",
                        country().map(countries::contains).orElse(true),
                        "form.error.required");
    }

    public boolean isNamed() {
        return !form.value("people").isEmpty();
    }

    private boolean isChosen() {
        return unit().isPresent() || country().isPresent();
    }

    public Optional<String> unit() {
        return Optional.of(form.value("unit")).filter(it -> !it.isEmpty());
    }

    public Optional<String> country() {
        return Optional.of(form.value("country")).filter(it -> !it.isEmpty());
    }

    public List<NamedLine> lines() {
        return NamedLine.of(form.value("people"));
    }
}

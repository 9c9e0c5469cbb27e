package relais.web;

import io.javalin.http.Context;

import relais.people.NamedLine;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    /**
     * Of what is heavier than a list may be, so much is taken in that the other fields are kept.
     */
    private static final long MOST_BYTES = 4L * Upload.MOST;

    /** What was sent; a file stands in it as though it had been pasted. */
    public static Form sent(Context ctx) {
        return switch (LargeUpload.of(ctx, "file", MOST_BYTES)) {
            case LargeUpload.None() -> Visit.of(ctx).form();
            case LargeUpload.TooLarge() -> heavy(Form.unread());
            case LargeUpload.File file when file.size() > Upload.MOST ->
                    heavy(Visit.of(ctx).form());
            case LargeUpload.File file -> append(Visit.of(ctx).form(), text(file));
        };
    }

    /** Complains where nobody is named, or in two ways at once. */
    public static WhomForm submitted(Form form) {
        var whom = new WhomForm(form);
        form.check("people", whom.isNamed() || whom.isChosen(), "shared.whom.none")
                .check("people", !(whom.isNamed() && whom.isChosen()), "shared.whom.both")
                .check("people", whom.lines().size() <= MOST, "shared.whom.many");
        return whom;
    }

    private static Form heavy(Form form) {
        return form.check("people", false, "shared.whom.heavy");
    }

    private static String text(LargeUpload.File file) {
        try (var content = file.content()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Form append(Form form, String text) {
        form.put("people", (form.value("people") + "\n" + text).strip());
        return form;
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

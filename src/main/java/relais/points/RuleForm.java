package relais.points;

import relais.activity.Action;
import relais.web.Form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a lead wants a rule to be. An empty cap is no cap: nought is not a number of times. */
public record RuleForm(Form form, Optional<Long> unitId) {

    private static final int MOST = 1000;

    static RuleForm blank() {
        return new RuleForm(Form.filled(Map.of("state", List.of("on"))), Optional.empty());
    }

    /** With what holds now. */
    static RuleForm of(RuleVersion rule) {
        var terms = rule.terms();
        return new RuleForm(
                Form.filled(
                        Map.ofEntries(
                                Map.entry("version", List.of(String.valueOf(rule.version()))),
                                Map.entry("points", List.of(String.valueOf(terms.points()))),
                                field("day", terms.perDay()),
                                field("week", terms.perWeek()),
                                field("month", terms.perMonth()),
                                field("ever", terms.perEver()),
                                field("unit", rule.unitCode()),
                                field("country", terms.country()),
                                field("family", terms.jobFamily()),
                                field("starts", terms.startsOn()),
                                field("ends", terms.endsOn()),
                                Map.entry("state", List.of(terms.active() ? "on" : "off")))),
                terms.unitId());
    }

    static RuleForm submitted(
            Form form,
            Function<String, Optional<Long>> units,
            Collection<String> countries,
            Collection<String> families) {
        form.required("points").check("points", isNumber(form, "points"), "points.error.number");
        for (var cap : List.of("day", "week", "month", "ever")) {
            form.check(cap, isEmpty(form, cap) || isNumber(form, cap), "points.error.number");
        }
        var unit = Optional.of(form.value("unit")).filter(it -> !it.isEmpty()).flatMap(units);
        form.check("unit", isEmpty(form, "unit") || unit.isPresent(), "points.error.unit")
                .check(
                        "country",
                        isEmpty(form, "country") || countries.contains(form.value("country")),
                        "form.error.required")
                .check(
                        "family",
                        isEmpty(form, "family") || families.contains(form.value("family")),
                        "form.error.required");
        Stream.of("unit", "country", "family")
                .filter(it -> !isEmpty(form, it))
                .skip(1)
                .forEach(it -> form.check(it, false, "points.error.one-audience"));
        for (var day : List.of("starts", "ends")) {
            form.check(day, isEmpty(form, day) || date(form, day).isPresent(), "points.error.date");
        }
        form.check("ends", isInOrder(form), "points.error.order")
                .check("state", form.value("state").matches("on|off"), "form.error.required");
        return new RuleForm(form, unit);
    }

    /** The version that was seen; none that exists where the form does not say. */
    int seen() {
        return number(form, "version").orElse(-1);
    }

    /** Only of a form that is valid. */
    RuleTerms terms() {
        return new RuleTerms(
                number(form, "points").orElseThrow(),
                number(form, "day"),
                number(form, "week"),
                number(form, "month"),
                number(form, "ever"),
                unitId,
                written("country"),
                written("family"),
                date(form, "starts"),
                date(form, "ends"),
                form.value("state").equals("on"));
    }

    /** Empty for what no rule pays for. */
    Optional<Action> action() {
        return Rules.PAYABLE.stream().filter(it -> it.name().equals(form.value("act"))).findFirst();
    }

    /** The same, as if the latest version had been seen: saving it again replaces that one. */
    RuleForm afterSeeing(RuleVersion latest) {
        var fields =
                List.of(
                        "points", "day", "week", "month", "ever", "unit", "country", "family",
                        "starts", "ends", "state");
        var values = fields.stream().collect(Collectors.toMap(it -> it, form::values));
        values.put("version", List.of(String.valueOf(latest.version())));
        return new RuleForm(Form.filled(values), unitId);
    }

    private Optional<String> written(String field) {
        return Optional.of(form.value(field)).filter(it -> !it.isEmpty());
    }

    private static boolean isEmpty(Form form, String field) {
        return form.value(field).isEmpty();
    }

    private static boolean isNumber(Form form, String field) {
        return number(form, field).filter(it -> it >= 1 && it <= MOST).isPresent();
    }

    private static Optional<Integer> number(Form form, String field) {
        return Optional.of(form.value(field))
                .filter(it -> it.matches("\\d{1,9}"))
                .map(Integer::parseInt);
    }

    private static Optional<LocalDate> date(Form form, String field) {
        try {
            return Optional.of(form.value(field))
                    .filter(it -> !it.isEmpty())
                    .map(LocalDate::parse)
                    .filter(it -> it.getYear() >= 2000 && it.getYear() < 3000);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static boolean isInOrder(Form form) {
        var starts = date(form, "starts");
        var ends = date(form, "ends");
        return starts.isEmpty() || ends.isEmpty() || !ends.get().isBefore(starts.get());
    }

    private static Map.Entry<String, List<String>> field(String name, Optional<?> value) {
        return Map.entry(name, value.map(Object::toString).map(List::of).orElse(List.of()));
    }
}

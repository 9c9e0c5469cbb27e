package relais.badges;

import relais.activity.Action;
import relais.badges.Rule.Combination;
import relais.web.Form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** By what a level shall come: some kinds of acts, a set of modules, or both. */
public record RuleForm(Form form) {

    /** More conditions than anybody can keep in mind. */
    private static final int ROWS = 4;

    private static final int MOST = 999;

    static RuleForm blank() {
        return new RuleForm(
                Form.filled(
                        Map.of(
                                "version", List.of("0"),
                                "combination", List.of("all"),
                                "tell", List.of("quiet"),
                                "span-1", List.of("ever"))));
    }

    /** With what holds now. */
    static RuleForm of(Rule rule) {
        var values = new HashMap<String, List<String>>();
        values.put("version", List.of(String.valueOf(rule.version())));
        values.put("combination", List.of(RuleWords.word(rule.combination())));
        values.put("tell", List.of("quiet"));
        int row = 0;
        for (var part : rule.parts()) {
            if (part.kind() == RulePart.Kind.MODULES) {
                values.put("modules", part.modules().stream().map(String::valueOf).toList());
            } else {
                row++;
                values.put("what-" + row, List.of(RuleWords.word(part.action())));
                values.put("n-" + row, List.of(String.valueOf(part.n())));
                values.put("span-" + row, List.of(RuleWords.word(part.span())));
            }
        }
        return new RuleForm(Form.filled(values));
    }

    static RuleForm submitted(Form form, Collection<Long> modules) {
        var rule = new RuleForm(form);
        form.check("combination", rule.combination().isPresent(), "form.error.required")
                .check("tell", form.value("tell").matches("quiet|told"), "form.error.required");
        for (int row : rule.rows()) {
            if (!form.value("what-" + row).isEmpty()) {
                form.check("what-" + row, rule.action(row).isPresent(), "form.error.required")
                        .check("n-" + row, rule.n(row).isPresent(), "badges.rule.n.error")
                        .check("span-" + row, rule.span(row).isPresent(), "form.error.required");
            } else {
                form.check(
                        "what-" + row, form.value("n-" + row).isEmpty(), "badges.rule.what.error");
            }
        }
        form.check(
                        "modules",
                        form.values("modules").stream()
                                .allMatch(
                                        it ->
                                                modules.stream()
                                                        .map(String::valueOf)
                                                        .anyMatch(it::equals)),
                        "form.error.required")
                .check(
                        "what-1",
                        !form.values("modules").isEmpty()
                                || rule.rows().stream()
                                        .anyMatch(it -> !form.value("what-" + it).isEmpty()),
                        "badges.rule.none");
        return rule;
    }

    /** The numbers of the rows for acts. */
    public List<Integer> rows() {
        return IntStream.rangeClosed(1, ROWS).boxed().toList();
    }

    /** The version that was seen; none that exists where the form does not say. */
    int seen() {
        return form.value("version").matches("\\d{1,9}")
                ? Integer.parseInt(form.value("version"))
                : -1;
    }

    /** As if the latest version had been seen: saving it again replaces that one. */
    RuleForm afterSeeing(Rule latest) {
        form.put("version", String.valueOf(latest.version()));
        return this;
    }

    boolean isQuiet() {
        return !form.value("tell").equals("told");
    }

    /** Only of a form that is valid. */
    RuleDraft draft() {
        var parts = new ArrayList<RulePart>();
        for (int row : rows()) {
            action(row)
                    .map(it -> RulePart.acts(it, n(row).orElseThrow(), span(row).orElseThrow()))
                    .ifPresent(parts::add);
        }
        var modules = form.values("modules").stream().map(Long::valueOf).toList();
        if (!modules.isEmpty()) {
            parts.add(RulePart.modules(modules));
        }
        return new RuleDraft(combination().orElseThrow(), parts);
    }

    private Optional<Combination> combination() {
        return Arrays.stream(Combination.values())
                .filter(it -> RuleWords.word(it).equals(form.value("combination")))
                .findFirst();
    }

    private Optional<Action> action(int row) {
        return RuleWords.ACTS.stream()
                .filter(it -> RuleWords.word(it).equals(form.value("what-" + row)))
                .findFirst();
    }

    private Optional<Integer> n(int row) {
        return Optional.of(form.value("n-" + row))
                .filter(it -> it.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(it -> it >= 1 && it <= MOST);
    }

    private Optional<Span> span(int row) {
        return Arrays.stream(Span.values())
                .filter(it -> RuleWords.word(it).equals(form.value("span-" + row)))
                .findFirst();
    }
}

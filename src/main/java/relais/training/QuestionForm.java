package relais.training;

import relais.web.Form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A question as its author writes it. Rows that are left empty are no choices. */
public record QuestionForm(Form form, QuestionKind kind) {

    private static final List<String> WORDS = List.of("prompt", "explanation");
    private static final int ROWS = 6;
    private static final int LONGEST = 1000;

    static QuestionForm blank(AuthoredModule module, QuestionKind kind) {
        var form = Form.blank();
        form.put("revision", String.valueOf(module.revision()));
        form.put("kind", kind.name());
        return new QuestionForm(form, kind);
    }

    static QuestionForm of(AuthoredModule module, Draft.Question question) {
        var values = new HashMap<String, List<String>>();
        values.putAll(WordsForm.values("prompt", question.prompt()));
        values.putAll(WordsForm.values("explanation", question.explanation()));
        var choices = question.choices();
        for (int i = 0; i < choices.size(); i++) {
            values.putAll(WordsForm.values("text-" + i, choices.get(i).text()));
            values.putAll(WordsForm.values("partner-" + i, choices.get(i).partner()));
            values.putAll(WordsForm.values("feedback-" + i, choices.get(i).feedback()));
        }
        values.put(
                "right",
                IntStream.range(0, choices.size())
                        .filter(i -> choices.get(i).correct())
                        .mapToObj(String::valueOf)
                        .toList());
        question.accepted()
                .forEach(
                        (language, spellings) ->
                                values.put(
                                        "accepted-" + language,
                                        List.of(String.join("\n", spellings))));
        values.put("revision", List.of(String.valueOf(module.revision())));
        values.put("kind", List.of(question.kind().name()));
        return new QuestionForm(Form.filled(values), question.kind());
    }

    static QuestionForm submitted(Form form, QuestionKind kind, String language) {
        var submitted = new QuestionForm(form, kind);
        new WordsForm(form, WORDS)
                .check(language)
                .atMost(LONGEST, "prompt")
                .atMost(2 * LONGEST, "explanation");
        for (int row : submitted.rows()) {
            for (var field : List.of("text-", "partner-", "feedback-")) {
                new WordsForm(form, List.of()).atMost(LONGEST, field + row);
            }
        }
        for (var each : Draft.LANGUAGES) {
            var field = "accepted-" + each;
            form.atMost(LONGEST, field)
                    .check(
                            field,
                            form.value(field)
                                    .lines()
                                    .allMatch(it -> it.length() <= QuizForm.LONGEST),
                            "form.error.too-long");
        }
        form.check(
                kind == QuestionKind.FILL
                        ? "prompt-" + submitted.mainLanguage(language)
                        : "choices",
                !form.isValid() || submitted.question("check").isFair(),
                "training.edit.question.unfair." + kind);
        return submitted;
    }

    public List<Integer> rows() {
        return IntStream.range(0, ROWS).boxed().toList();
    }

    public List<String> languages() {
        return Draft.LANGUAGES;
    }

    Draft.Question question(String slug) {
        var words = new WordsForm(form, WORDS);
        return new Draft.Question(
                slug,
                kind,
                words.words("prompt"),
                words.words("explanation"),
                kind == QuestionKind.FILL
                        ? List.of()
                        : rows().stream()
                                .map(this::choice)
                                .filter(QuestionForm::isWritten)
                                .toList(),
                accepted());
    }

    private Draft.Choice choice(int row) {
        return new Draft.Choice(
                form.isChecked("right", String.valueOf(row)),
                words("text-" + row),
                words("partner-" + row),
                words("feedback-" + row));
    }

    private static boolean isWritten(Draft.Choice choice) {
        return !choice.text().isEmpty()
                || !choice.partner().isEmpty()
                || !choice.feedback().isEmpty();
    }

    private Map<String, List<String>> accepted() {
        var accepted = new LinkedHashMap<String, List<String>>();
        for (var language : Draft.LANGUAGES) {
            var spellings =
                    Arrays.stream(form.value("accepted-" + language).split("\\R"))
                            .map(String::strip)
                            .filter(it -> !it.isEmpty())
                            .distinct()
                            .collect(Collectors.toList());
            if (kind == QuestionKind.FILL && !spellings.isEmpty()) {
                accepted.put(language, spellings);
            }
        }
        return accepted;
    }

    private Map<String, String> words(String field) {
        return new WordsForm(form, List.of()).words(field);
    }

    private String mainLanguage(String preferred) {
        return words("prompt").containsKey(preferred)
                ? preferred
                : words("prompt").keySet().stream().findFirst().orElse(preferred);
    }
}

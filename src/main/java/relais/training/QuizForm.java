package relais.training;

import relais.training.Sheet.Choice;
import relais.training.Sheet.Question;
import relais.web.Form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody answered to the questions of one sheet. */
public record QuizForm(Form form, Sheet sheet) {

    /** Of what is written into a gap. */
    static final int LONGEST = 200;

    static QuizForm blank(Sheet sheet) {
        return new QuizForm(Form.blank(), sheet);
    }

    /**
     * A choice of another question, another try or another person is not a choice of this sheet.
     */
    static QuizForm submitted(Form form, Sheet sheet) {
        var submitted = new QuizForm(form, sheet);
        sheet.questions().forEach(submitted::check);
        return submitted;
    }

    private void check(Question question) {
        var name = question.name();
        switch (question.kind()) {
            case SINGLE, SITUATION, MULTIPLE -> {
                var chosen = form.values(name);
                form.check(name, !chosen.isEmpty(), "training.quiz.unanswered")
                        .check(
                                name,
                                names(question.choices()).containsAll(chosen),
                                "training.quiz.unreadable")
                        .check(
                                name,
                                question.isMultiple() || chosen.size() < 2,
                                "training.quiz.only-one");
            }
            case ORDER -> {
                var given = given(question);
                form.check(name, isComplete(given, question), "training.quiz.unordered")
                        .check(
                                name,
                                question.places().containsAll(given),
                                "training.quiz.unreadable")
                        .check(
                                name,
                                given.stream().distinct().count() == given.size(),
                                "training.quiz.place-twice");
            }
            case MATCH -> {
                var given = given(question);
                form.check(name, isComplete(given, question), "training.quiz.unmatched")
                        .check(
                                name,
                                names(question.partners()).containsAll(given),
                                "training.quiz.unreadable");
            }
            case FILL ->
                    form.check(name, !form.value(name).isEmpty(), "training.quiz.unfilled")
                            .atMost(LONGEST, name);
        }
    }

    /** As good as could be read: what was left open is an answer that is not right. */
    Answers answers() {
        return new Answers(
                sheet.questions().stream().collect(Collectors.toMap(Question::id, this::answer)));
    }

    private Answer answer(Question question) {
        return switch (question.kind()) {
            case SINGLE, SITUATION, MULTIPLE ->
                    new Answer.Picked(
                            question.choices().stream()
                                    .filter(it -> form.isChecked(question.name(), it.name()))
                                    .map(Choice::id)
                                    .toList());
            case ORDER -> new Answer.Picked(ordered(question));
            case MATCH -> new Answer.Matched(matched(question));
            case FILL -> new Answer.Filled(shortened(form.value(question.name())));
        };
    }

    private List<Long> ordered(Question question) {
        return question.places().stream()
                .flatMap(
                        place ->
                                question.choices().stream()
                                        .filter(it -> value(question, it).equals(place)))
                .map(Choice::id)
                .toList();
    }

    private Map<Long, Long> matched(Question question) {
        var partners = new HashMap<Long, Long>();
        for (var choice : question.choices()) {
            question.partners().stream()
                    .filter(it -> it.name().equals(value(question, choice)))
                    .forEach(it -> partners.put(choice.id(), it.id()));
        }
        return partners;
    }

    /** What was given beside each choice, where something was. */
    private List<String> given(Question question) {
        return question.choices().stream()
                .map(it -> value(question, it))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private String value(Question question, Choice choice) {
        return form.value(question.field(choice));
    }

    private static boolean isComplete(List<String> given, Question question) {
        return given.size() == question.choices().size();
    }

    private static List<String> names(List<Choice> choices) {
        return choices.stream().map(Choice::name).toList();
    }

    private static String shortened(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}

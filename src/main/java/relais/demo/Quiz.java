package relais.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers to a quiz, as they are kept: all of them right, and with two that are wrong. */
final class Quiz {

    private static final int WRONG = 2;

    private Quiz() {}

    static Course.Module module(
            DemoStore.Module module, List<DemoStore.Choice> choices, List<Long> lessons) {
        var questions = new LinkedHashMap<Long, List<DemoStore.Choice>>();
        choices.forEach(
                it -> questions.computeIfAbsent(it.questionId(), _ -> new ArrayList<>()).add(it));
        return new Course.Module(
                module.id(),
                module.pass(),
                questions.size(),
                answers(questions, 0),
                answers(questions, WRONG),
                lessons);
    }

    private static String answers(Map<Long, List<DemoStore.Choice>> questions, int wrong) {
        var answers = new ArrayList<String>();
        questions.forEach(
                (question, choices) -> {
                    boolean right = answers.size() >= wrong;
                    answers.add("\"%d\":[%s]".formatted(question, chosen(choices, right)));
                });
        return "{" + String.join(",", answers) + "}";
    }

    /** The wrong answer is the first of those that are not right. */
    private static String chosen(List<DemoStore.Choice> choices, boolean right) {
        return choices.stream()
                .filter(it -> it.correct() == right)
                .limit(right ? choices.size() : 1)
                .map(it -> String.valueOf(it.choiceId()))
                .collect(Collectors.joining(","));
    }
}

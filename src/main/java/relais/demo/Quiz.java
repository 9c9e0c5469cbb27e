package relais.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tries of a quiz: with all answers right, and with two that are wrong. */
final class Quiz {

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
                attempt(questions, Set.of()),
                mistaken(questions),
                lessons);
    }

    /** Each with the mistakes at another place, two questions after each other. */
    private static List<Course.Try> mistaken(Map<Long, List<DemoStore.Choice>> questions) {
        var ids = List.copyOf(questions.keySet());
        return IntStream.range(0, ids.size())
                .mapToObj(i -> Set.of(ids.get(i), ids.get((i + 1) % ids.size())))
                .map(wrong -> attempt(questions, wrong))
                .toList();
    }

    private static Course.Try attempt(
            Map<Long, List<DemoStore.Choice>> questions, Set<Long> wrong) {
        var answers = new ArrayList<String>();
        var marks = new ArrayList<String>();
        questions.forEach(
                (question, choices) -> {
                    boolean right = !wrong.contains(question);
                    answers.add("\"%d\":[%s]".formatted(question, chosen(choices, right)));
                    marks.add("\"%d\":%b".formatted(question, right));
                });
        return new Course.Try(json(answers), json(marks));
    }

    private static String json(List<String> entries) {
        return "{" + String.join(",", entries) + "}";
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
